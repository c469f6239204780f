package nl.werkbrug.garnishment.calculation;

import nl.werkbrug.shared.Money;

/** What the employer may keep of one set-off in this run. */
public record SetOffShare(SetOff setOff, Money amount) {}
