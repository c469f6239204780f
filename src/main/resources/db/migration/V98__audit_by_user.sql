-- Whether somebody ever did a kind of deed, for the first steps of who is new; read from the index alone.
create index audit_by_user on audit_entry (user_id, action, object_type);
