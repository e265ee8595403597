-- what the checks noticed about the units as they stand
insert into
  base.check_findings
select
  submissions.submission_id,
  unit_check_findings.unit,
  unit_check_findings.period,
  unit_check_findings.indicator,
  unit_check_findings.severity,
  unit_check_findings.code,
  unit_check_findings.message,
  unit_check_findings.origin,
  unit_check_findings."level"
from
  cache.unit_check_findings
  join base.unit_keys using (check_key)
  left join base.submissions using (submission)
