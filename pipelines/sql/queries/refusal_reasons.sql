-- one row per reason of refusal, the most frequent first
select
  code,
  count(*) as cells,
  count(distinct file) as files,
  min_by(file, (file, cell)) as example_file,
  min_by(cell, (file, cell)) as example_cell,
  min_by(message, (file, cell)) as example_message
from
  findings
where
  severity = 'refuse'
group by
  code
order by
  files desc,
  cells desc,
  code
