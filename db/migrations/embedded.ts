// Generated from the .sql files beside it by embed.mjs; do not edit.
import type { Migration } from './migration'

export const migrations: readonly Migration[] = [
  {
    "name": "0000_desk",
    "madeAt": 1795161059742,
    "sha256": "100e1140adf54e07922b9fdd7cca021be14dbc353077ff8b02497dd269a4b10b",
    "statements": [
      "CREATE TABLE `account` (\n\t`id` text PRIMARY KEY NOT NULL,\n\t`account_id` text NOT NULL,\n\t`provider_id` text NOT NULL,\n\t`user_id` text NOT NULL,\n\t`access_token` text,\n\t`refresh_token` text,\n\t`id_token` text,\n\t`access_token_expires_at` integer,\n\t`refresh_token_expires_at` integer,\n\t`scope` text,\n\t`password` text,\n\t`created_at` integer NOT NULL,\n\t`updated_at` integer NOT NULL,\n\tFOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade\n);",
      "CREATE INDEX `account_user` ON `account` (`user_id`);",
      "CREATE TABLE `anchor` (\n\t`article_id` text NOT NULL,\n\t`claim_id` text NOT NULL,\n\t`version` integer NOT NULL,\n\t`start` integer,\n\t`end` integer,\n\t`exact` text NOT NULL,\n\t`prefix` text NOT NULL,\n\t`suffix` text NOT NULL,\n\t`state` text NOT NULL,\n\tPRIMARY KEY(`article_id`, `claim_id`, `version`),\n\tFOREIGN KEY (`article_id`,`claim_id`) REFERENCES `claim`(`article_id`,`id`) ON UPDATE no action ON DELETE cascade,\n\tFOREIGN KEY (`article_id`,`version`) REFERENCES `article_version`(`article_id`,`number`) ON UPDATE no action ON DELETE cascade\n) WITHOUT ROWID;",
      "CREATE TABLE `api_token` (\n\t`id` text PRIMARY KEY NOT NULL,\n\t`name` text NOT NULL,\n\t`role` text NOT NULL,\n\t`token_hash` text NOT NULL,\n\t`created_at` text NOT NULL,\n\t`expires_at` text,\n\t`revoked_at` text\n);",
      "CREATE UNIQUE INDEX `api_token_token_hash_unique` ON `api_token` (`token_hash`);",
      "CREATE TABLE `article_version` (\n\t`article_id` text NOT NULL,\n\t`number` integer NOT NULL,\n\t`sha256` text NOT NULL,\n\t`created_at` text NOT NULL,\n\t`created_by_id` text NOT NULL,\n\t`created_by_name` text NOT NULL,\n\t`reason` text,\n\t`set_aside` text NOT NULL,\n\t`notes` text NOT NULL,\n\t`text` text NOT NULL,\n\t`doc` text NOT NULL,\n\tPRIMARY KEY(`article_id`, `number`),\n\tFOREIGN KEY (`article_id`) REFERENCES `article`(`id`) ON UPDATE no action ON DELETE cascade\n);",
      "CREATE TABLE `article` (\n\t`id` text PRIMARY KEY NOT NULL,\n\t`revision` integer NOT NULL,\n\t`state` text NOT NULL,\n\t`title` text NOT NULL,\n\t`language` text NOT NULL,\n\t`byline` text,\n\t`publisher` text,\n\t`source_url` text,\n\t`published_at` text,\n\t`due_at` text,\n\t`assignee_id` text,\n\t`folded` text NOT NULL,\n\t`words` integer NOT NULL,\n\t`versions` integer NOT NULL,\n\t`is_demonstration` integer NOT NULL,\n\t`open` integer DEFAULT 0 NOT NULL,\n\t`verified` integer DEFAULT 0 NOT NULL,\n\t`disputed` integer DEFAULT 0 NOT NULL,\n\t`attributed` integer DEFAULT 0 NOT NULL,\n\t`created_at` text NOT NULL,\n\t`updated_at` text NOT NULL\n);",
      "CREATE INDEX `article_created` ON `article` (`created_at`,`id`);",
      "CREATE TABLE `check` (\n\t`article_id` text NOT NULL,\n\t`claim_id` text NOT NULL,\n\t`layer` text NOT NULL,\n\t`finding` text NOT NULL,\n\t`reason` text,\n\t`confidence` text,\n\t`by_id` text NOT NULL,\n\t`by_name` text NOT NULL,\n\t`at` text NOT NULL,\n\tPRIMARY KEY(`article_id`, `claim_id`, `layer`),\n\tFOREIGN KEY (`article_id`,`claim_id`) REFERENCES `claim`(`article_id`,`id`) ON UPDATE no action ON DELETE cascade\n) WITHOUT ROWID;",
      "CREATE TABLE `claim` (\n\t`article_id` text NOT NULL,\n\t`id` text NOT NULL,\n\t`revision` integer NOT NULL,\n\t`tag` text NOT NULL,\n\t`claimant` text,\n\t`reported_by` text,\n\t`fact_type` text,\n\t`flags` text NOT NULL,\n\t`assignee_id` text,\n\t`review_state` text NOT NULL,\n\t`review_by_id` text,\n\t`review_by_name` text,\n\t`review_at` text,\n\t`review_reason` text,\n\t`created_by_id` text NOT NULL,\n\t`created_by_name` text NOT NULL,\n\t`created_at` text NOT NULL,\n\tPRIMARY KEY(`article_id`, `id`),\n\tFOREIGN KEY (`article_id`) REFERENCES `article`(`id`) ON UPDATE no action ON DELETE cascade\n) WITHOUT ROWID;",
      "CREATE UNIQUE INDEX `claim_id` ON `claim` (`id`);",
      "CREATE TABLE `event` (\n\t`seq` integer PRIMARY KEY NOT NULL,\n\t`at` text NOT NULL,\n\t`actor_id` text NOT NULL,\n\t`actor_name` text NOT NULL,\n\t`actor_kind` text NOT NULL,\n\t`kind` text NOT NULL,\n\t`article_id` text,\n\t`claim_id` text,\n\t`change` text NOT NULL,\n\t`previous_hash` text NOT NULL,\n\t`hash` text NOT NULL\n);",
      "CREATE INDEX `event_article` ON `event` (`article_id`) WHERE \"event\".\"article_id\" is not null;",
      "CREATE INDEX `event_claim` ON `event` (`claim_id`) WHERE \"event\".\"claim_id\" is not null;",
      "CREATE TABLE `evidence` (\n\t`article_id` text NOT NULL,\n\t`claim_id` text NOT NULL,\n\t`id` text NOT NULL,\n\t`revision` integer NOT NULL,\n\t`stance` text NOT NULL,\n\t`proximity` text NOT NULL,\n\t`layer` text,\n\t`title` text NOT NULL,\n\t`author` text,\n\t`publisher` text,\n\t`published_on` text,\n\t`url` text,\n\t`locator` text,\n\t`excerpt` text,\n\t`accessed_on` text,\n\t`independence_group` text,\n\t`note` text,\n\t`created_by_id` text NOT NULL,\n\t`created_by_name` text NOT NULL,\n\t`created_at` text NOT NULL,\n\tPRIMARY KEY(`article_id`, `claim_id`, `id`),\n\tFOREIGN KEY (`article_id`,`claim_id`) REFERENCES `claim`(`article_id`,`id`) ON UPDATE no action ON DELETE cascade\n) WITHOUT ROWID;",
      "CREATE UNIQUE INDEX `evidence_id` ON `evidence` (`id`);",
      "CREATE TABLE `log_head` (\n\t`id` integer PRIMARY KEY NOT NULL,\n\t`seq` integer NOT NULL,\n\t`hash` text NOT NULL\n);",
      "CREATE TABLE `original` (\n\t`article_id` text NOT NULL,\n\t`version` integer NOT NULL,\n\t`sha256` text NOT NULL,\n\t`media_type` text NOT NULL,\n\t`file_name` text,\n\t`size` integer NOT NULL,\n\t`bytes` blob NOT NULL,\n\tPRIMARY KEY(`article_id`, `version`),\n\tFOREIGN KEY (`article_id`,`version`) REFERENCES `article_version`(`article_id`,`number`) ON UPDATE no action ON DELETE cascade\n);",
      "CREATE TABLE `rate_limit` (\n\t`id` text PRIMARY KEY NOT NULL,\n\t`key` text NOT NULL,\n\t`count` integer NOT NULL,\n\t`last_request` integer NOT NULL\n);",
      "CREATE UNIQUE INDEX `rate_limit_key_unique` ON `rate_limit` (`key`);",
      "CREATE TABLE `session` (\n\t`id` text PRIMARY KEY NOT NULL,\n\t`expires_at` integer NOT NULL,\n\t`token` text NOT NULL,\n\t`created_at` integer NOT NULL,\n\t`updated_at` integer NOT NULL,\n\t`ip_address` text,\n\t`user_agent` text,\n\t`user_id` text NOT NULL,\n\tFOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade\n);",
      "CREATE UNIQUE INDEX `session_token_unique` ON `session` (`token`);",
      "CREATE INDEX `session_user` ON `session` (`user_id`);",
      "CREATE TABLE `user` (\n\t`id` text PRIMARY KEY NOT NULL,\n\t`name` text NOT NULL,\n\t`email` text NOT NULL,\n\t`email_verified` integer DEFAULT false NOT NULL,\n\t`image` text,\n\t`created_at` integer NOT NULL,\n\t`updated_at` integer NOT NULL,\n\t`role` text DEFAULT 'reader' NOT NULL\n);",
      "CREATE UNIQUE INDEX `user_email_unique` ON `user` (`email`);",
      "CREATE TABLE `verification` (\n\t`id` text PRIMARY KEY NOT NULL,\n\t`identifier` text NOT NULL,\n\t`value` text NOT NULL,\n\t`expires_at` integer NOT NULL,\n\t`created_at` integer NOT NULL,\n\t`updated_at` integer NOT NULL\n);",
      "CREATE INDEX `verification_identifier` ON `verification` (`identifier`);",
      "CREATE TRIGGER `event_is_never_changed` BEFORE UPDATE ON `event`\nBEGIN\n\tSELECT RAISE(ABORT, 'The log is only added to');\nEND;",
      "CREATE TRIGGER `event_is_never_deleted` BEFORE DELETE ON `event`\nBEGIN\n\tSELECT RAISE(ABORT, 'The log is only added to');\nEND;",
      "INSERT INTO `log_head` (`id`, `seq`, `hash`) VALUES (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');"
    ]
  },
  {
    "name": "0001_desk_page",
    "madeAt": 1795165771056,
    "sha256": "dee2bd6740ae8de05157563d2e094493f24ee92014b246f6cbbf2d6eb427300e",
    "statements": [
      "CREATE TABLE `article_count` (\n\t`state` text PRIMARY KEY NOT NULL,\n\t`total` integer NOT NULL\n);",
      "CREATE TABLE `search_entry` (\n\t`id` integer PRIMARY KEY NOT NULL,\n\t`article_id` text NOT NULL,\n\tFOREIGN KEY (`article_id`) REFERENCES `article`(`id`) ON UPDATE no action ON DELETE cascade\n);",
      "CREATE UNIQUE INDEX `search_entry_article_id_unique` ON `search_entry` (`article_id`);",
      "DROP INDEX `article_created`;",
      "ALTER TABLE `article` ADD `place` text GENERATED ALWAYS AS ((case state when 'signed_off' then '1' else '0' end) || coalesce(due_at, '~') || ' ' || printf('%015d', 253402300799999 - cast(strftime('%s', created_at) as integer) * 1000 - cast(substr(created_at, 21, 3) as integer)) || ' ' || id) VIRTUAL NOT NULL;",
      "CREATE INDEX `article_place` ON `article` (`place`);",
      "CREATE INDEX `article_state_place` ON `article` (`state`,`place`);",
      "CREATE INDEX `article_assignee_place` ON `article` (`assignee_id`,`place`) WHERE assignee_id is not null;",
      "CREATE INDEX `article_demonstration` ON `article` (`created_at`) WHERE is_demonstration = 1;",
      "ALTER TABLE `article` DROP COLUMN `folded`;",
      "CREATE VIRTUAL TABLE `article_search` USING fts5(title, byline, text, content='', contentless_delete=1, prefix='2 3', tokenize='unicode61 remove_diacritics 2');",
      "INSERT INTO `search_entry` (`article_id`) SELECT `id` FROM `article` ORDER BY `created_at`, `id`;",
      "INSERT INTO `article_search` (rowid, title, byline, text) SELECT e.id, a.title, a.byline, substr(v.text, 1, 2000000) FROM search_entry e JOIN article a ON a.id = e.article_id JOIN article_version v ON v.article_id = a.id AND v.number = a.versions;",
      "INSERT INTO `article_count` (`state`, `total`)\nSELECT `known`.`state`, (SELECT count(*) FROM `article` WHERE `article`.`state` = `known`.`state`)\nFROM (SELECT 'checking' AS `state` UNION ALL SELECT 'in_review' UNION ALL SELECT 'signed_off') AS `known`;",
      "CREATE TRIGGER `article_counted_in` AFTER INSERT ON `article`\nBEGIN\n\tUPDATE `article_count` SET `total` = `total` + 1 WHERE `state` = NEW.`state`;\nEND;",
      "CREATE TRIGGER `article_counted_out` AFTER DELETE ON `article`\nBEGIN\n\tUPDATE `article_count` SET `total` = `total` - 1 WHERE `state` = OLD.`state`;\nEND;",
      "CREATE TRIGGER `article_counted_on` AFTER UPDATE OF `state` ON `article` WHEN OLD.`state` <> NEW.`state`\nBEGIN\n\tUPDATE `article_count` SET `total` = `total` - 1 WHERE `state` = OLD.`state`;\n\tUPDATE `article_count` SET `total` = `total` + 1 WHERE `state` = NEW.`state`;\nEND;"
    ]
  },
  {
    "name": "0002_people",
    "madeAt": 1795169065339,
    "sha256": "ed8bfd6b5e8bfcf72c49b200a573e285a9f0d537de79df6cc6dcadc1f8a8d90f",
    "statements": [
      "CREATE TABLE `invitation` (\n\t`id` text PRIMARY KEY NOT NULL,\n\t`email` text NOT NULL,\n\t`role` text NOT NULL,\n\t`token_hash` text NOT NULL,\n\t`created_at` text NOT NULL,\n\t`created_by_id` text NOT NULL,\n\t`created_by_name` text NOT NULL,\n\t`expires_at` text NOT NULL,\n\t`used_at` text,\n\t`withdrawn_at` text\n);",
      "CREATE UNIQUE INDEX `invitation_token_hash_unique` ON `invitation` (`token_hash`);",
      "ALTER TABLE `api_token` ADD `created_by_id` text;",
      "ALTER TABLE `api_token` ADD `created_by_name` text;",
      "ALTER TABLE `session` ADD `seen_at` text;",
      "ALTER TABLE `user` ADD `deactivated_at` text;",
      "ALTER TABLE `user` ADD `last_seen_at` text;"
    ]
  },
  {
    "name": "0003_sign_off",
    "madeAt": 1795169150690,
    "sha256": "56e0b93a9e20b0874d95350d93d173c3480207d9cf0568875f4e68bc04b391b7",
    "statements": [
      "CREATE TABLE `sign_off` (\n\t`article_id` text PRIMARY KEY NOT NULL,\n\t`version` integer NOT NULL,\n\t`version_sha256` text NOT NULL,\n\t`findings_sha256` text NOT NULL,\n\t`by_id` text NOT NULL,\n\t`by_name` text NOT NULL,\n\t`at` text NOT NULL,\n\tFOREIGN KEY (`article_id`) REFERENCES `article`(`id`) ON UPDATE no action ON DELETE cascade\n);"
    ]
  },
  {
    "name": "0004_actions",
    "madeAt": 1795171725622,
    "sha256": "483509be40283e03f840939c7f2632b1ee80379e725fb8df10d404da3e5b6343",
    "statements": [
      "ALTER TABLE `event` ADD `action` text;",
      "ALTER TABLE `event` ADD `undoes` text;",
      "ALTER TABLE `event` ADD `redoes` text;"
    ]
  },
  {
    "name": "0005_discussion",
    "madeAt": 1795172052845,
    "sha256": "9d8008280bef3363a4dcbdb89cc1a48798e136db1793053365ea8c77fcafcbac",
    "statements": [
      "CREATE TABLE `note` (\n\t`article_id` text NOT NULL,\n\t`claim_id` text NOT NULL,\n\t`id` text NOT NULL,\n\t`revision` integer NOT NULL,\n\t`text` text NOT NULL,\n\t`mentions` text NOT NULL,\n\t`reply_to` text,\n\t`is_question` integer NOT NULL,\n\t`resolved_by_id` text,\n\t`resolved_by_name` text,\n\t`resolved_at` text,\n\t`created_by_id` text NOT NULL,\n\t`created_by_name` text NOT NULL,\n\t`created_at` text NOT NULL,\n\t`changed_at` text,\n\tPRIMARY KEY(`article_id`, `claim_id`, `id`),\n\tFOREIGN KEY (`article_id`,`claim_id`) REFERENCES `claim`(`article_id`,`id`) ON UPDATE no action ON DELETE cascade\n) WITHOUT ROWID;",
      "CREATE UNIQUE INDEX `note_id` ON `note` (`id`);",
      "CREATE TABLE `note_waiting` (\n\t`article_id` text NOT NULL,\n\t`claim_id` text NOT NULL,\n\t`note_id` text NOT NULL,\n\t`person_id` text NOT NULL,\n\t`kind` text NOT NULL,\n\tPRIMARY KEY(`article_id`, `claim_id`, `note_id`, `person_id`),\n\tFOREIGN KEY (`article_id`,`claim_id`) REFERENCES `claim`(`article_id`,`id`) ON UPDATE no action ON DELETE cascade\n) WITHOUT ROWID;",
      "CREATE INDEX `note_waiting_person` ON `note_waiting` (`person_id`);",
      "ALTER TABLE `article` ADD `open_questions` integer DEFAULT 0 NOT NULL;",
      "CREATE INDEX `article_question_place` ON `article` (`place`) WHERE open_questions > 0;",
      "CREATE INDEX `claim_returned` ON `claim` (`assignee_id`) WHERE review_state = 'returned';",
      "CREATE INDEX `claim_assigned_open` ON `claim` (`assignee_id`) WHERE assignee_id is not null and tag = 'open';"
    ]
  },
  {
    "name": "0006_action_index",
    "madeAt": 1795172212435,
    "sha256": "243d50f47a01b91223382f15823c486b2995811f5b059232d63486189d775a5d",
    "statements": [
      "CREATE INDEX `event_action` ON `event` (`action`) WHERE \"event\".\"action\" is not null;"
    ]
  },
  {
    "name": "0007_claim_due",
    "madeAt": 1795172833365,
    "sha256": "cc8e9bb0504d02913009637b64d0585f39c9edcccef5e16481cfb87e08161a8c",
    "statements": [
      "ALTER TABLE `claim` ADD `due_at` text;"
    ]
  },
  {
    "name": "0008_inbox",
    "madeAt": 1795172988921,
    "sha256": "cc28635f1d6caa81aec4b5142fa236c9c79518e433cfe5163e9c267fc37d94a3",
    "statements": [
      "CREATE INDEX `event_article_itself` ON `event` (`article_id`) WHERE article_id is not null and claim_id is null;"
    ]
  },
  {
    "name": "0009_keys",
    "madeAt": 1795173285900,
    "sha256": "c96f85041bc78707b0e7168a9767b09894073c87a7dedddc1397432ef69ee469",
    "statements": [
      "ALTER TABLE `user` ADD `keys` text;"
    ]
  },
  {
    "name": "0010_returned_to",
    "madeAt": 1795173890828,
    "sha256": "49176c8fecbb9043ca0768a72cb9d4c8daa3c3c3a12ac0029633022b90fcbb17",
    "statements": [
      "DROP INDEX `claim_returned`;",
      "ALTER TABLE `claim` ADD `returned_to_id` text;",
      "CREATE INDEX `claim_returned_to` ON `claim` (`returned_to_id`) WHERE review_state = 'returned';",
      "UPDATE `claim` SET `returned_to_id` = coalesce(`assignee_id`, (SELECT `by_id` FROM `check` WHERE `check`.`article_id` = `claim`.`article_id` AND `check`.`claim_id` = `claim`.`id` ORDER BY `at` DESC LIMIT 1), `created_by_id`) WHERE `review_state` = 'returned';"
    ]
  },
  {
    "name": "0011_rapid_carnage",
    "madeAt": 1795176961522,
    "sha256": "0ac85f8f2c9d34a178ad09fd342bfce589ec4c9efd5e6e1f164eb38a2042e207",
    "statements": [
      "ALTER TABLE `note` ADD `changed_by_id` text;",
      "ALTER TABLE `note` ADD `changed_by_name` text;"
    ]
  },
  {
    "name": "0012_versions",
    "madeAt": 1795183489157,
    "sha256": "f4b7f2e5517fdb24589e83f73e6110f4f5f2799ec646147ffd7c1a7e113fad65",
    "statements": [
      "ALTER TABLE `anchor` ADD `carried` text;",
      "ALTER TABLE `article_version` ADD `origin` text DEFAULT 'import' NOT NULL;",
      "ALTER TABLE `article_version` ADD `words` integer DEFAULT 0 NOT NULL;",
      "ALTER TABLE `claim` ADD `former_checks` text;",
      "ALTER TABLE `claim` ADD `closing` text;",
      "ALTER TABLE `original` ADD `url` text;",
      "ALTER TABLE `original` ADD `fetched_at` text;",
      "UPDATE `article_version` SET `words` = coalesce((SELECT `words` FROM `article` WHERE `article`.`id` = `article_version`.`article_id`), 0);"
    ]
  },
  {
    "name": "0013_proposal",
    "madeAt": 1795184969115,
    "sha256": "f6773fc7b3dd0ed0938cb9db08325aef2d3d72b8159eeabb4dfb845e8fd6dec4",
    "statements": [
      "ALTER TABLE `check` ADD `proposal` text;"
    ]
  }
]
