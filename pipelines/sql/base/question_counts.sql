-- one row per province and work year: questions from the people's council and their answers
create table base.question_counts (
  province varchar not null,
  work_year integer not null,
  date date not null,
  received integer not null,
  answered integer not null,
  answered_on_time integer not null,
  answered_undated integer not null,
  open integer not null,
  open_overdue integer not null,
  promises_open integer not null
)
