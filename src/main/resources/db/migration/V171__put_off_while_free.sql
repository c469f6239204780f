-- What somebody put off while nobody had it, and comes back: looked up by who put it off, as one's own is by who has it.
create index inbox_put_off_by on inbox_task (follow_up_by, state, follow_up_on);
