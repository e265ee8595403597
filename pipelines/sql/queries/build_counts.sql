-- one row: current values, refused cells and notes of the whole build
select
  (
    select
      count(*)
    from
      base.current_values
      join base.states using (state_id)
    where
      state = 'value'
  ) as "values",
  (
    select
      coalesce(sum(refused_count), 0)::bigint
    from
      base.submission_counts
  ) as refused_cells,
  (
    select
      count(*)
    from
      base.findings
    where
      severity = 'note'
  ) as notes
