-- One run bills all subscriptions: what was postponed by the two before it is tried again at once.
delete from postponed_work where step in ('renewals', 'contracts');
