-- Every objection is handled in one model, and a decision on one about a custom budget says why it was sent back.
alter table custom_budget_objection add column returned_because varchar(2000);
delete from network_fit where process_id in ('wage-subsidy-objection', 'request-objection-loket', 'custom-budget-objection');
