-- What somebody was given since yesterday, and what of theirs was put off until a day that came: looked up, where it was sought among all they hold.
create index inbox_assignment_to on inbox_assignment (to_user, happened_at);
create index inbox_put_off on inbox_task (assignee_id, state, follow_up_on);
