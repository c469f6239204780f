-- Two more things that an employee can let somebody do: ask for a custom budget, and tell the municipality that something goes wrong.
alter table trusted_invitation add column budget boolean default false not null;
alter table trusted_invitation add column signals boolean default false not null;
insert into access_rule (role_code, subject, part, works_as, by_right) values
  ('TRUSTED_INTERMEDIARY', 'CUSTOM_BUDGET', 'TRUSTED', 'TRUSTED', true);
