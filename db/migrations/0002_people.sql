CREATE TABLE `invitation` (
	`id` text PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`role` text NOT NULL,
	`token_hash` text NOT NULL,
	`created_at` text NOT NULL,
	`created_by_id` text NOT NULL,
	`created_by_name` text NOT NULL,
	`expires_at` text NOT NULL,
	`used_at` text,
	`withdrawn_at` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `invitation_token_hash_unique` ON `invitation` (`token_hash`);--> statement-breakpoint
ALTER TABLE `api_token` ADD `created_by_id` text;--> statement-breakpoint
ALTER TABLE `api_token` ADD `created_by_name` text;--> statement-breakpoint
ALTER TABLE `session` ADD `seen_at` text;--> statement-breakpoint
ALTER TABLE `user` ADD `deactivated_at` text;--> statement-breakpoint
ALTER TABLE `user` ADD `last_seen_at` text;