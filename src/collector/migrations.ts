/**
 * What makes the tables of one version those of the next: the step under 1 leads to version 2. A
 * step stays as it is for good. What is counted anew is counted from the answers as they were sent.
 */
export const MIGRATIONS: Record<number, string> = {
  1: `
    ALTER TABLE answer ADD COLUMN followUps TEXT NOT NULL DEFAULT '{}';

    CREATE TABLE followUpCell (
      series INTEGER NOT NULL REFERENCES series,
      day INTEGER NOT NULL,
      question TEXT NOT NULL,
      choice ANY NOT NULL,
      n INTEGER NOT NULL CHECK (n >= 0),
      PRIMARY KEY (series, day, question, choice)
    ) STRICT, WITHOUT ROWID;

    UPDATE answer SET followUps = sent.followUps
    FROM (
      SELECT site, answer.id, json_group_object(key, value) AS followUps
      FROM answer, json_each(answer.answer)
      WHERE key IN ('expectation', 'success', 'repurchase', 'recommend', 'feeling')
      GROUP BY site, answer.id
    ) AS sent
    WHERE answer.site = sent.site AND answer.id = sent.id;

    INSERT INTO followUpCell
    SELECT series, day, key, value, count(*) FROM answer, json_each(answer.followUps)
    WHERE series IS NOT NULL
    GROUP BY series, day, key, value;

    UPDATE answer SET
      emotion = coalesce(answer ->> 'emotion3', 0),
      ease = coalesce(answer ->> 'ease3', 0)
    WHERE series IN (SELECT id FROM series WHERE layout = 'grid3');

    DELETE FROM cell WHERE series IN (SELECT id FROM series WHERE layout = 'grid3');
    INSERT INTO cell
    SELECT series, day, emotion, ease, count(*) FROM answer
    WHERE series IN (SELECT id FROM series WHERE layout = 'grid3')
    GROUP BY series, day, emotion, ease;

    DELETE FROM reasonCell WHERE series IN (SELECT id FROM series WHERE layout = 'grid3');
    INSERT INTO reasonCell
    SELECT series, day, value, emotion, ease, count(*) FROM answer, json_each(answer.reasons)
    WHERE series IN (SELECT id FROM series WHERE layout = 'grid3')
    GROUP BY series, day, value, emotion, ease;

    PRAGMA user_version = 2;
  `,
  2: `
    ALTER TABLE answer ADD COLUMN variant TEXT;

    CREATE TABLE variantCell (
      series INTEGER NOT NULL REFERENCES series,
      day INTEGER NOT NULL,
      variant TEXT NOT NULL,
      emotion INTEGER NOT NULL,
      ease INTEGER NOT NULL,
      n INTEGER NOT NULL CHECK (n >= 0),
      PRIMARY KEY (series, day, variant, emotion, ease)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE suppressed (
      site TEXT NOT NULL,
      day INTEGER NOT NULL,
      stage TEXT NOT NULL,
      touchpoint TEXT NOT NULL,
      reason TEXT NOT NULL,
      n INTEGER NOT NULL CHECK (n >= 0),
      PRIMARY KEY (site, day, stage, touchpoint, reason)
    ) STRICT, WITHOUT ROWID;

    PRAGMA user_version = 3;
  `,
  3: `
    CREATE TABLE loss (
      site TEXT NOT NULL,
      id TEXT NOT NULL,
      cause TEXT NOT NULL,
      day INTEGER NOT NULL,
      PRIMARY KEY (site, id)
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX lossByDay ON loss (site, day, cause);

    PRAGMA user_version = 4;
  `,
}
