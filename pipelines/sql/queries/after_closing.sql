-- one row per file, closing province and closed period that the file came too late for
select
  after_closing.submission_id,
  submissions.file,
  submissions.received_at,
  after_closing.province,
  provinces.short_name as province_name,
  periods.period,
  periods.label_vi as period_name,
  after_closing.closed_at
from
  base.after_closing
  join base.submissions using (submission_id)
  join base.periods using (period_id)
  join base.units as provinces on provinces.unit = after_closing.province
group by all
order by
  after_closing.submission_id,
  periods.period
