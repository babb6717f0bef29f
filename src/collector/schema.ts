/** Raised with every change of the tables, with a step in `migrations.ts`; kept in `PRAGMA user_version`. */
export const SCHEMA_VERSION = 4

/**
 * The answers, four cubes that count them, what was not shown, and what never arrived.
 *
 *     answer ──► series ◄── cell          asks per day, emotion and ease
 *                     ▲──── reasonCell    the same per reason named
 *                     ▲──── followUpCell  asks per day and answer to an optional question
 *                     ▲──── variantCell   asks per day, wording, emotion and ease
 *
 * A series is everything that an ask is counted under but the day and the points, so that the rows
 * of the cubes are nearly all integers: a report over ten million answers reads kilobytes.
 * `emotion` and `ease` are points of the layout's scale, in a grid of three. `answer.series` is null
 * for a test answer, which is counted nowhere. `answer.reasons`, `answer.followUps` and
 * `answer.variant` are what was counted of them; `answer.answer` is the answer as sent. No id is both
 * in `loss` and in `answer`.
 */
export const SCHEMA = `
  CREATE TABLE series (
    id INTEGER PRIMARY KEY,
    site TEXT NOT NULL,
    touchpoint TEXT NOT NULL,
    stage TEXT NOT NULL,
    locale TEXT NOT NULL,
    instrument TEXT NOT NULL,
    layout TEXT NOT NULL,
    "order" TEXT NOT NULL,
    source TEXT NOT NULL,
    UNIQUE (site, touchpoint, stage, locale, instrument, layout, "order", source)
  ) STRICT;

  CREATE TABLE answer (
    site TEXT NOT NULL,
    id TEXT NOT NULL,
    rev INTEGER NOT NULL,
    series INTEGER REFERENCES series,
    day INTEGER NOT NULL,
    emotion INTEGER NOT NULL,
    ease INTEGER NOT NULL,
    reasons TEXT NOT NULL,
    hasComment INTEGER NOT NULL,
    receivedAt INTEGER NOT NULL,
    answeredAt INTEGER NOT NULL,
    answer TEXT NOT NULL,
    followUps TEXT NOT NULL DEFAULT '{}',
    variant TEXT,
    PRIMARY KEY (site, id)
  ) STRICT;

  CREATE INDEX commentsByTime ON answer (site, receivedAt, id) WHERE hasComment = 1;

  CREATE TABLE cell (
    series INTEGER NOT NULL REFERENCES series,
    day INTEGER NOT NULL,
    emotion INTEGER NOT NULL,
    ease INTEGER NOT NULL,
    n INTEGER NOT NULL CHECK (n >= 0),
    PRIMARY KEY (series, day, emotion, ease)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE reasonCell (
    series INTEGER NOT NULL REFERENCES series,
    day INTEGER NOT NULL,
    reason TEXT NOT NULL,
    emotion INTEGER NOT NULL,
    ease INTEGER NOT NULL,
    n INTEGER NOT NULL CHECK (n >= 0),
    PRIMARY KEY (series, day, reason, emotion, ease)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE followUpCell (
    series INTEGER NOT NULL REFERENCES series,
    day INTEGER NOT NULL,
    question TEXT NOT NULL,
    choice ANY NOT NULL,
    n INTEGER NOT NULL CHECK (n >= 0),
    PRIMARY KEY (series, day, question, choice)
  ) STRICT, WITHOUT ROWID;

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

  CREATE TABLE loss (
    site TEXT NOT NULL,
    id TEXT NOT NULL,
    cause TEXT NOT NULL,
    day INTEGER NOT NULL,
    PRIMARY KEY (site, id)
  ) STRICT, WITHOUT ROWID;

  CREATE INDEX lossByDay ON loss (site, day, cause);

  PRAGMA user_version = ${SCHEMA_VERSION};
`

const SERIES = 'touchpoint, stage, locale, instrument, layout, "order", source'

export const WRITES = {
  findAnswer: `
    SELECT rev, series, day, emotion, ease, reasons, followUps, variant FROM answer
    WHERE site = :site AND id = :id`,
  putAnswer: `
    INSERT INTO answer VALUES (
      :site, :id, :rev, :series, :day, :emotion, :ease, :reasons, :hasComment, :receivedAt,
      :answeredAt, :answer, :followUps, :variant
    )
    ON CONFLICT (site, id) DO UPDATE SET
      rev = excluded.rev, series = excluded.series, emotion = excluded.emotion,
      ease = excluded.ease, reasons = excluded.reasons, followUps = excluded.followUps,
      variant = excluded.variant, hasComment = excluded.hasComment, receivedAt = excluded.receivedAt,
      answeredAt = excluded.answeredAt, answer = excluded.answer`,
  findSeries: `
    SELECT id FROM series
    WHERE site = :site AND touchpoint = :touchpoint AND stage = :stage AND locale = :locale
      AND instrument = :instrument AND layout = :layout AND "order" = :order AND source = :source`,
  countSeries: 'SELECT count(*) AS n FROM series WHERE site = ?',
  addSeries: `
    INSERT INTO series (site, ${SERIES})
    VALUES (:site, :touchpoint, :stage, :locale, :instrument, :layout, :order, :source)`,
  addToCell: `
    INSERT INTO cell VALUES (:series, :day, :emotion, :ease, 1)
    ON CONFLICT DO UPDATE SET n = n + 1`,
  takeFromCell: `
    UPDATE cell SET n = n - 1
    WHERE series = :series AND day = :day AND emotion = :emotion AND ease = :ease`,
  addToReasonCell: `
    INSERT INTO reasonCell VALUES (:series, :day, :reason, :emotion, :ease, 1)
    ON CONFLICT DO UPDATE SET n = n + 1`,
  takeFromReasonCell: `
    UPDATE reasonCell SET n = n - 1
    WHERE series = :series AND day = :day AND reason = :reason AND emotion = :emotion
      AND ease = :ease`,
  addToFollowUpCell: `
    INSERT INTO followUpCell VALUES (:series, :day, :question, :choice, 1)
    ON CONFLICT DO UPDATE SET n = n + 1`,
  takeFromFollowUpCell: `
    UPDATE followUpCell SET n = n - 1
    WHERE series = :series AND day = :day AND question = :question AND choice = :choice`,
  addToVariantCell: `
    INSERT INTO variantCell VALUES (:series, :day, :variant, :emotion, :ease, 1)
    ON CONFLICT DO UPDATE SET n = n + 1`,
  takeFromVariantCell: `
    UPDATE variantCell SET n = n - 1
    WHERE series = :series AND day = :day AND variant = :variant AND emotion = :emotion
      AND ease = :ease`,
  addSuppressed: `
    INSERT INTO suppressed VALUES (:site, :day, :stage, :touchpoint, :reason, :n)
    ON CONFLICT DO UPDATE SET n = n + excluded.n`,
  addLost: `
    INSERT INTO loss SELECT :site, :id, :cause, :day
    WHERE NOT EXISTS (SELECT 1 FROM answer WHERE site = :site AND id = :id)
    ON CONFLICT DO NOTHING`,
  takeLost: 'DELETE FROM loss WHERE site = :site AND id = :id',
}

const ASKED = 'day, touchpoint, stage, locale, layout, "order", source'
const IN_SLICE = `
  site = :site AND day BETWEEN :from AND :to AND (:locale IS NULL OR locale = :locale) AND n > 0`

export const READS = {
  cells: `
    SELECT day, ${SERIES}, emotion, ease, n
    FROM series JOIN cell ON series.id = cell.series
    WHERE ${IN_SLICE}
    ORDER BY day`,
  reasonCells: `
    SELECT ${ASKED}, reason, emotion, ease, sum(n) AS n
    FROM series JOIN reasonCell ON series.id = reasonCell.series
    WHERE ${IN_SLICE}
    GROUP BY ${ASKED}, reason, emotion, ease
    ORDER BY day`,
  followUpCells: `
    SELECT ${ASKED}, question, choice, sum(n) AS n
    FROM series JOIN followUpCell ON series.id = followUpCell.series
    WHERE ${IN_SLICE}
    GROUP BY ${ASKED}, question, choice
    ORDER BY day`,
  variantCells: `
    SELECT ${ASKED}, variant, emotion, ease, sum(n) AS n
    FROM series JOIN variantCell ON series.id = variantCell.series
    WHERE ${IN_SLICE}
    GROUP BY ${ASKED}, variant, emotion, ease
    ORDER BY day`,
  suppressed: `
    SELECT day, stage, touchpoint, reason, n FROM suppressed
    WHERE site = :site AND day BETWEEN :from AND :to
    ORDER BY day`,
  lost: `
    SELECT day, cause, count(*) AS n FROM loss
    WHERE site = :site AND day BETWEEN :from AND :to
    GROUP BY day, cause
    ORDER BY day`,
  comments: `
    SELECT answer, receivedAt, answeredAt, reasons, touchpoint, stage, locale
    FROM answer JOIN series ON series.id = answer.series
    WHERE answer.site = :site AND hasComment = 1
      AND (answer.receivedAt, answer.id) < (:receivedAt, :id)
      AND (:touchpoint IS NULL OR series.touchpoint = :touchpoint)
    ORDER BY answer.receivedAt DESC, answer.id DESC
    LIMIT :limit`,
  health: 'SELECT count(*) AS n FROM (SELECT 1 FROM answer LIMIT 1)',
}
