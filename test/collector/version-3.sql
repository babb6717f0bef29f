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
    followUps TEXT NOT NULL DEFAULT '{}', variant TEXT,
    PRIMARY KEY (site, id)
  ) STRICT;
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
CREATE INDEX commentsByTime ON answer (site, receivedAt, id) WHERE hasComment = 1;
INSERT INTO series VALUES(1,'shop','checkout','purchase','en','k3x9a','cards','emotion-first','prompt');
INSERT INTO series VALUES(2,'shop','checkout','purchase','en','k3x9a','grid3','together','prompt');
INSERT INTO answer VALUES('shop','01a1fdfa-4600-7000-8000-000000000001',3,1,20778,4,2,'["payment"]',1,1795262400000,1795262400000,'{"id":"01a1fdfa-4600-7000-8000-000000000001","rev":3,"touchpoint":"checkout","stage":"purchase","channel":"digital","source":"prompt","end":"complete","layout":"cards","order":"emotion-first","instrument":"k3x9a","locale":"en","path":"/order/confirmed","device":"phone","askedAt":1795262400000,"answeredAt":1795262400000,"emotion":4,"ease":2,"reasons":["payment"],"comment":"It’s fine"}','{}',NULL);
INSERT INTO answer VALUES('shop','01a1fdfa-4600-7000-8000-000000000002',2,1,20778,5,5,'[]',0,1795262400000,1795262400000,'{"id":"01a1fdfa-4600-7000-8000-000000000002","rev":2,"touchpoint":"checkout","stage":"purchase","channel":"digital","source":"prompt","end":"complete","layout":"cards","order":"emotion-first","instrument":"k3x9a","locale":"en","path":"/order/confirmed","device":"phone","askedAt":1795262400000,"answeredAt":1795262400000,"emotion":5,"ease":5,"expectation":1,"variant":"b"}','{"expectation":1}','b');
INSERT INTO answer VALUES('shop','01a1fdfa-4600-7000-8000-000000000003',2,2,20778,3,1,'[]',0,1795262400000,1795262400000,'{"id":"01a1fdfa-4600-7000-8000-000000000003","rev":2,"touchpoint":"checkout","stage":"purchase","channel":"digital","source":"prompt","end":"complete","layout":"grid3","order":"together","instrument":"k3x9a","locale":"en","path":"/order/confirmed","device":"phone","askedAt":1795262400000,"answeredAt":1795262400000,"emotion3":3,"ease3":1}','{}',NULL);
INSERT INTO answer VALUES('shop','01a1fdfa-4600-7000-8000-000000000004',1,1,20778,0,0,'[]',0,1795262400000,1795262400000,'{"id":"01a1fdfa-4600-7000-8000-000000000004","rev":1,"touchpoint":"checkout","stage":"purchase","channel":"digital","source":"prompt","end":"dismissed","layout":"cards","order":"emotion-first","instrument":"k3x9a","locale":"en","path":"/order/confirmed","device":"phone","askedAt":1795262400000,"answeredAt":1795262400000}','{}',NULL);
INSERT INTO answer VALUES('shop','01a1fdfa-4600-7000-8000-000000000005',1,NULL,20778,5,0,'[]',0,1795262400000,1795262400000,'{"id":"01a1fdfa-4600-7000-8000-000000000005","rev":1,"touchpoint":"checkout","stage":"purchase","channel":"digital","source":"prompt","end":"open","layout":"cards","order":"emotion-first","instrument":"k3x9a","locale":"en","path":"/order/confirmed","device":"phone","askedAt":1795262400000,"answeredAt":1795262400000,"emotion":5,"test":true}','{}',NULL);
INSERT INTO cell VALUES(1,20778,0,0,1);
INSERT INTO cell VALUES(1,20778,4,2,1);
INSERT INTO cell VALUES(1,20778,5,5,1);
INSERT INTO cell VALUES(2,20778,3,1,1);
INSERT INTO reasonCell VALUES(1,20778,'payment',4,2,1);
INSERT INTO followUpCell VALUES(1,20778,'expectation',1,1);
INSERT INTO variantCell VALUES(1,20778,'b',5,5,1);
INSERT INTO suppressed VALUES('shop',20778,'purchase','checkout','gap',4);
PRAGMA user_version = 3;
