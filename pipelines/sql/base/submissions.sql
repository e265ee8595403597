-- one row per file path with one content, or per file of the inbox that is not read at all; numbered in the order of receipt
create table base.submissions (
  submission_id integer not null,
  submission varchar not null,
  file varchar not null,
  sha256 varchar,
  bytes bigint,
  received_at timestamptz,
  recorded_at timestamptz,
  status varchar not null,
  duplicate_of integer,
  reading_id integer,
  forms varchar,
  unit varchar,
  period varchar
)
