-- one row per line of the newest registers of questions from the people's council
select
  council_questions.*,
  periods.work_year
from
  council_questions
  join periods using (period)
where
  council_questions.is_latest
order by
  periods.to_date,
  council_questions.submission,
  council_questions.sheet,
  council_questions.row
