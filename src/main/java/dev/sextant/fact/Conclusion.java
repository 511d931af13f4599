package dev.sextant.fact;

/** A fact that a rule concluded. It stands as long as one rule justifies it. */
public sealed interface Conclusion extends Fact
        permits Characteristic,
                Ceiling,
                Running,
                Hurting,
                RuledOut,
                Favours,
                Candidate,
                Support,
                Voice,
                Score,
                Best,
                Chosen,
                Unearned,
                Lead,
                Close,
                Open,
                Side,
                Majority,
                Price,
                Pays,
                Placement,
                Recommendation,
                Conflict,
                WayOut,
                Notice {}
