-- a report that repeats an earlier one is accepted with notes
update base.submissions
set
  status = 'accepted_with_notes'
where
  status = 'accepted'
  and submission_id in (
    select
      submission_id
    from
      base.check_findings
    where
      code = 'copied_report'
  )
