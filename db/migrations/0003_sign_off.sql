CREATE TABLE `sign_off` (
	`article_id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`version_sha256` text NOT NULL,
	`findings_sha256` text NOT NULL,
	`by_id` text NOT NULL,
	`by_name` text NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `article`(`id`) ON UPDATE no action ON DELETE cascade
);
