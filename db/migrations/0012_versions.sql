ALTER TABLE `anchor` ADD `carried` text;--> statement-breakpoint
ALTER TABLE `article_version` ADD `origin` text DEFAULT 'import' NOT NULL;--> statement-breakpoint
ALTER TABLE `article_version` ADD `words` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `claim` ADD `former_checks` text;--> statement-breakpoint
ALTER TABLE `claim` ADD `closing` text;--> statement-breakpoint
ALTER TABLE `original` ADD `url` text;--> statement-breakpoint
ALTER TABLE `original` ADD `fetched_at` text;--> statement-breakpoint
UPDATE `article_version` SET `words` = coalesce((SELECT `words` FROM `article` WHERE `article`.`id` = `article_version`.`article_id`), 0);