-- a file of the inbox or the journal without exactly one status
select
  file,
  sha256,
  count(*) as rows
from
  base.submissions
group by all
having
  count(*) <> 1
  or count(status) <> 1
