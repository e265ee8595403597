-- one row per province and work year: questions from the people's council and their answers
create view question_counts as
select
  *
from
  base.question_counts
