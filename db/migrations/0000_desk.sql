CREATE TABLE `account` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`provider_id` text NOT NULL,
	`user_id` text NOT NULL,
	`access_token` text,
	`refresh_token` text,
	`id_token` text,
	`access_token_expires_at` integer,
	`refresh_token_expires_at` integer,
	`scope` text,
	`password` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `account_user` ON `account` (`user_id`);--> statement-breakpoint
CREATE TABLE `anchor` (
	`article_id` text NOT NULL,
	`claim_id` text NOT NULL,
	`version` integer NOT NULL,
	`start` integer,
	`end` integer,
	`exact` text NOT NULL,
	`prefix` text NOT NULL,
	`suffix` text NOT NULL,
	`state` text NOT NULL,
	PRIMARY KEY(`article_id`, `claim_id`, `version`),
	FOREIGN KEY (`article_id`,`claim_id`) REFERENCES `claim`(`article_id`,`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`article_id`,`version`) REFERENCES `article_version`(`article_id`,`number`) ON UPDATE no action ON DELETE cascade
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `api_token` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`role` text NOT NULL,
	`token_hash` text NOT NULL,
	`created_at` text NOT NULL,
	`expires_at` text,
	`revoked_at` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `api_token_token_hash_unique` ON `api_token` (`token_hash`);--> statement-breakpoint
CREATE TABLE `article_version` (
	`article_id` text NOT NULL,
	`number` integer NOT NULL,
	`sha256` text NOT NULL,
	`created_at` text NOT NULL,
	`created_by_id` text NOT NULL,
	`created_by_name` text NOT NULL,
	`reason` text,
	`set_aside` text NOT NULL,
	`notes` text NOT NULL,
	`text` text NOT NULL,
	`doc` text NOT NULL,
	PRIMARY KEY(`article_id`, `number`),
	FOREIGN KEY (`article_id`) REFERENCES `article`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `article` (
	`id` text PRIMARY KEY NOT NULL,
	`revision` integer NOT NULL,
	`state` text NOT NULL,
	`title` text NOT NULL,
	`language` text NOT NULL,
	`byline` text,
	`publisher` text,
	`source_url` text,
	`published_at` text,
	`due_at` text,
	`assignee_id` text,
	`folded` text NOT NULL,
	`words` integer NOT NULL,
	`versions` integer NOT NULL,
	`is_demonstration` integer NOT NULL,
	`open` integer DEFAULT 0 NOT NULL,
	`verified` integer DEFAULT 0 NOT NULL,
	`disputed` integer DEFAULT 0 NOT NULL,
	`attributed` integer DEFAULT 0 NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `article_created` ON `article` (`created_at`,`id`);--> statement-breakpoint
CREATE TABLE `check` (
	`article_id` text NOT NULL,
	`claim_id` text NOT NULL,
	`layer` text NOT NULL,
	`finding` text NOT NULL,
	`reason` text,
	`confidence` text,
	`by_id` text NOT NULL,
	`by_name` text NOT NULL,
	`at` text NOT NULL,
	PRIMARY KEY(`article_id`, `claim_id`, `layer`),
	FOREIGN KEY (`article_id`,`claim_id`) REFERENCES `claim`(`article_id`,`id`) ON UPDATE no action ON DELETE cascade
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `claim` (
	`article_id` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer NOT NULL,
	`tag` text NOT NULL,
	`claimant` text,
	`reported_by` text,
	`fact_type` text,
	`flags` text NOT NULL,
	`assignee_id` text,
	`review_state` text NOT NULL,
	`review_by_id` text,
	`review_by_name` text,
	`review_at` text,
	`review_reason` text,
	`created_by_id` text NOT NULL,
	`created_by_name` text NOT NULL,
	`created_at` text NOT NULL,
	PRIMARY KEY(`article_id`, `id`),
	FOREIGN KEY (`article_id`) REFERENCES `article`(`id`) ON UPDATE no action ON DELETE cascade
) WITHOUT ROWID;
--> statement-breakpoint
CREATE UNIQUE INDEX `claim_id` ON `claim` (`id`);--> statement-breakpoint
CREATE TABLE `event` (
	`seq` integer PRIMARY KEY NOT NULL,
	`at` text NOT NULL,
	`actor_id` text NOT NULL,
	`actor_name` text NOT NULL,
	`actor_kind` text NOT NULL,
	`kind` text NOT NULL,
	`article_id` text,
	`claim_id` text,
	`change` text NOT NULL,
	`previous_hash` text NOT NULL,
	`hash` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `event_article` ON `event` (`article_id`) WHERE "event"."article_id" is not null;--> statement-breakpoint
CREATE INDEX `event_claim` ON `event` (`claim_id`) WHERE "event"."claim_id" is not null;--> statement-breakpoint
CREATE TABLE `evidence` (
	`article_id` text NOT NULL,
	`claim_id` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer NOT NULL,
	`stance` text NOT NULL,
	`proximity` text NOT NULL,
	`layer` text,
	`title` text NOT NULL,
	`author` text,
	`publisher` text,
	`published_on` text,
	`url` text,
	`locator` text,
	`excerpt` text,
	`accessed_on` text,
	`independence_group` text,
	`note` text,
	`created_by_id` text NOT NULL,
	`created_by_name` text NOT NULL,
	`created_at` text NOT NULL,
	PRIMARY KEY(`article_id`, `claim_id`, `id`),
	FOREIGN KEY (`article_id`,`claim_id`) REFERENCES `claim`(`article_id`,`id`) ON UPDATE no action ON DELETE cascade
) WITHOUT ROWID;
--> statement-breakpoint
CREATE UNIQUE INDEX `evidence_id` ON `evidence` (`id`);--> statement-breakpoint
CREATE TABLE `log_head` (
	`id` integer PRIMARY KEY NOT NULL,
	`seq` integer NOT NULL,
	`hash` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `original` (
	`article_id` text NOT NULL,
	`version` integer NOT NULL,
	`sha256` text NOT NULL,
	`media_type` text NOT NULL,
	`file_name` text,
	`size` integer NOT NULL,
	`bytes` blob NOT NULL,
	PRIMARY KEY(`article_id`, `version`),
	FOREIGN KEY (`article_id`,`version`) REFERENCES `article_version`(`article_id`,`number`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `rate_limit` (
	`id` text PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	`count` integer NOT NULL,
	`last_request` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `rate_limit_key_unique` ON `rate_limit` (`key`);--> statement-breakpoint
CREATE TABLE `session` (
	`id` text PRIMARY KEY NOT NULL,
	`expires_at` integer NOT NULL,
	`token` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`ip_address` text,
	`user_agent` text,
	`user_id` text NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `session_token_unique` ON `session` (`token`);--> statement-breakpoint
CREATE INDEX `session_user` ON `session` (`user_id`);--> statement-breakpoint
CREATE TABLE `user` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`email_verified` integer DEFAULT false NOT NULL,
	`image` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`role` text DEFAULT 'reader' NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `user_email_unique` ON `user` (`email`);--> statement-breakpoint
CREATE TABLE `verification` (
	`id` text PRIMARY KEY NOT NULL,
	`identifier` text NOT NULL,
	`value` text NOT NULL,
	`expires_at` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `verification_identifier` ON `verification` (`identifier`);--> statement-breakpoint
CREATE TRIGGER `event_is_never_changed` BEFORE UPDATE ON `event`
BEGIN
	SELECT RAISE(ABORT, 'The log is only added to');
END;
--> statement-breakpoint
CREATE TRIGGER `event_is_never_deleted` BEFORE DELETE ON `event`
BEGIN
	SELECT RAISE(ABORT, 'The log is only added to');
END;
--> statement-breakpoint
INSERT INTO `log_head` (`id`, `seq`, `hash`) VALUES (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
