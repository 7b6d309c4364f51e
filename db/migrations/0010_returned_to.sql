DROP INDEX `claim_returned`;--> statement-breakpoint
ALTER TABLE `claim` ADD `returned_to_id` text;--> statement-breakpoint
CREATE INDEX `claim_returned_to` ON `claim` (`returned_to_id`) WHERE review_state = 'returned';
--> statement-breakpoint
UPDATE `claim` SET `returned_to_id` = coalesce(`assignee_id`, (SELECT `by_id` FROM `check` WHERE `check`.`article_id` = `claim`.`article_id` AND `check`.`claim_id` = `claim`.`id` ORDER BY `at` DESC LIMIT 1), `created_by_id`) WHERE `review_state` = 'returned';