CREATE TABLE `note` (
	`article_id` text NOT NULL,
	`claim_id` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer NOT NULL,
	`text` text NOT NULL,
	`mentions` text NOT NULL,
	`reply_to` text,
	`is_question` integer NOT NULL,
	`resolved_by_id` text,
	`resolved_by_name` text,
	`resolved_at` text,
	`created_by_id` text NOT NULL,
	`created_by_name` text NOT NULL,
	`created_at` text NOT NULL,
	`changed_at` text,
	PRIMARY KEY(`article_id`, `claim_id`, `id`),
	FOREIGN KEY (`article_id`,`claim_id`) REFERENCES `claim`(`article_id`,`id`) ON UPDATE no action ON DELETE cascade
) WITHOUT ROWID;
--> statement-breakpoint
CREATE UNIQUE INDEX `note_id` ON `note` (`id`);--> statement-breakpoint
CREATE TABLE `note_waiting` (
	`article_id` text NOT NULL,
	`claim_id` text NOT NULL,
	`note_id` text NOT NULL,
	`person_id` text NOT NULL,
	`kind` text NOT NULL,
	PRIMARY KEY(`article_id`, `claim_id`, `note_id`, `person_id`),
	FOREIGN KEY (`article_id`,`claim_id`) REFERENCES `claim`(`article_id`,`id`) ON UPDATE no action ON DELETE cascade
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `note_waiting_person` ON `note_waiting` (`person_id`);--> statement-breakpoint
ALTER TABLE `article` ADD `open_questions` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX `article_question_place` ON `article` (`place`) WHERE open_questions > 0;--> statement-breakpoint
CREATE INDEX `claim_returned` ON `claim` (`assignee_id`) WHERE review_state = 'returned';--> statement-breakpoint
CREATE INDEX `claim_assigned_open` ON `claim` (`assignee_id`) WHERE assignee_id is not null and tag = 'open';