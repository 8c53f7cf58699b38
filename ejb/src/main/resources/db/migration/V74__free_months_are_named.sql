-- What of a line's discount is for months without charge: named as such, not as a discount (I2a).
alter table invoice_line
    add column free_minor bigint not null default 0;
