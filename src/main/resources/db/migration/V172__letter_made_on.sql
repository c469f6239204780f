-- The day on which a letter was made: it cannot have been in the post before that, and terms count from the day of posting.
alter table posted_letter add column made_on date;
