-- How one user likes the pages: which columns, which language. Nothing about a dossier is ever kept here.
create table user_preference (
  user_id varchar(36) not null,
  name varchar(60) not null,
  setting varchar(2000) not null,
  primary key (user_id, name),
  constraint user_preference_of_user foreign key (user_id) references app_user (id)
);
