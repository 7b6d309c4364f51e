CREATE TABLE `article_count` (
	`state` text PRIMARY KEY NOT NULL,
	`total` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `search_entry` (
	`id` integer PRIMARY KEY NOT NULL,
	`article_id` text NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `article`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `search_entry_article_id_unique` ON `search_entry` (`article_id`);--> statement-breakpoint
DROP INDEX `article_created`;--> statement-breakpoint
ALTER TABLE `article` ADD `place` text GENERATED ALWAYS AS ((case state when 'signed_off' then '1' else '0' end) || coalesce(due_at, '~') || ' ' || printf('%015d', 253402300799999 - cast(strftime('%s', created_at) as integer) * 1000 - cast(substr(created_at, 21, 3) as integer)) || ' ' || id) VIRTUAL NOT NULL;--> statement-breakpoint
CREATE INDEX `article_place` ON `article` (`place`);--> statement-breakpoint
CREATE INDEX `article_state_place` ON `article` (`state`,`place`);--> statement-breakpoint
CREATE INDEX `article_assignee_place` ON `article` (`assignee_id`,`place`) WHERE assignee_id is not null;--> statement-breakpoint
CREATE INDEX `article_demonstration` ON `article` (`created_at`) WHERE is_demonstration = 1;
--> statement-breakpoint
ALTER TABLE `article` DROP COLUMN `folded`;
--> statement-breakpoint
CREATE VIRTUAL TABLE `article_search` USING fts5(title, byline, text, content='', contentless_delete=1, prefix='2 3', tokenize='unicode61 remove_diacritics 2');
--> statement-breakpoint
INSERT INTO `search_entry` (`article_id`) SELECT `id` FROM `article` ORDER BY `created_at`, `id`;
--> statement-breakpoint
INSERT INTO `article_search` (rowid, title, byline, text) SELECT e.id, a.title, a.byline, substr(v.text, 1, 2000000) FROM search_entry e JOIN article a ON a.id = e.article_id JOIN article_version v ON v.article_id = a.id AND v.number = a.versions;
--> statement-breakpoint
INSERT INTO `article_count` (`state`, `total`)
SELECT `known`.`state`, (SELECT count(*) FROM `article` WHERE `article`.`state` = `known`.`state`)
FROM (SELECT 'checking' AS `state` UNION ALL SELECT 'in_review' UNION ALL SELECT 'signed_off') AS `known`;
--> statement-breakpoint
CREATE TRIGGER `article_counted_in` AFTER INSERT ON `article`
BEGIN
	UPDATE `article_count` SET `total` = `total` + 1 WHERE `state` = NEW.`state`;
END;
--> statement-breakpoint
CREATE TRIGGER `article_counted_out` AFTER DELETE ON `article`
BEGIN
	UPDATE `article_count` SET `total` = `total` - 1 WHERE `state` = OLD.`state`;
END;
--> statement-breakpoint
CREATE TRIGGER `article_counted_on` AFTER UPDATE OF `state` ON `article` WHEN OLD.`state` <> NEW.`state`
BEGIN
	UPDATE `article_count` SET `total` = `total` - 1 WHERE `state` = OLD.`state`;
	UPDATE `article_count` SET `total` = `total` + 1 WHERE `state` = NEW.`state`;
END;