-- one row per file that the newer build knows and the older one does not, in the order of receipt
select
  newer.file,
  newer.form,
  newer.unit,
  newer.period,
  newer.status,
  newer.received_at,
  newer.received_at > owed.due_at as is_late
from
  newer.submissions as newer
  anti join older.submissions as older using (submission)
  left join (
    select
      unit,
      period,
      form,
      min(due_at) as due_at
    from
      newer.obligations
    group by all
  ) as owed on owed.unit = newer.unit
  and owed.period = newer.period
  and owed.form = newer.form
where
  newer.received_at is not null
order by
  newer.received_at,
  newer.file
