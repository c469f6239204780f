package nl.werkbrug.outcome;

import nl.werkbrug.outcome.money.MilestonePrice;
import nl.werkbrug.shared.Money;

/**
 * What was agreed for one milestone.
 *
 * @param reward for the employer of who is still in work; zero when none was agreed
 * @param source where the parties agreed it
 */
public record Milestone(MilestoneKind kind, MilestonePrice price, Money reward, String source) {}
