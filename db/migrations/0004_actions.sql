ALTER TABLE `event` ADD `action` text;--> statement-breakpoint
ALTER TABLE `event` ADD `undoes` text;--> statement-breakpoint
ALTER TABLE `event` ADD `redoes` text;