-- one row per period in which cells of chosen units were refused
select
  submissions.period,
  sum(submissions.refused_count) as cells,
  count(*) as files
from
  submissions
where
  list_contains(string_split($units, chr(10)), submissions.unit)
  and submissions.period is not null
  and submissions.refused_count > 0
group by
  submissions.period
order by
  submissions.period
