ALTER TABLE `note` ADD `changed_by_id` text;--> statement-breakpoint
ALTER TABLE `note` ADD `changed_by_name` text;