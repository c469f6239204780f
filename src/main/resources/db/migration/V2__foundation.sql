create table placeholder (id bigint primary key);
