-- one row per report and sentence by which reading refused cells that contradict each other
select distinct
  submission_id,
  message
from
  base.findings
where
  code = 'part_gt_whole'
  and severity = 'refuse'
