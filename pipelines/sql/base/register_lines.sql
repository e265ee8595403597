-- one row per line of a register; the newest register of a province in a work year holds the latest lines
create table base.register_lines as
with
  lines as (
    select
      submissions.submission_id,
      reading_lines.reading_id,
      reading_lines.line_id,
      reading_lines.form,
      reading_lines.province,
      reading_lines.period,
      sheets.sheet,
      reading_lines.row_number,
      periods.work_year,
      periods.to_date
    from
      base.submissions
      join cache.reading_lines using (reading_id)
      join base.sheets using (sheet_id)
      join base.periods on periods.period = reading_lines.period
    where
      submissions.status not in ('duplicate', 'refused')
  ),
  newest as (
    select
      form,
      province,
      work_year,
      arg_max(submission_id, (to_date, submission_id)) as submission_id,
      max(to_date) as to_date
    from
      lines
    group by all
  )
select
  lines.* exclude (work_year, to_date),
  newest.submission_id is not null as is_latest
from
  lines
  left join newest using (form, province, work_year, submission_id, to_date)
