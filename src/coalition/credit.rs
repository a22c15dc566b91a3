use crate::story::PartnerIx;

/// Credit shares: each covered interest is one point, split evenly among the partners that cover it.
///
/// This is the Shapley value of the game in which a coalition is worth the number of interests that
/// any of its partners covers: joining in random order, a partner is the first of an interest's `k`
/// coverers with probability `1/k`. See L. S. Shapley, "A value for n-person games" (1953).
pub(super) fn shares<'a>(
    partners: usize,
    coverage: impl Iterator<Item = &'a [PartnerIx]>,
) -> Vec<f64> {
    let mut shares = vec![0.0; partners];
    for covering in coverage {
        for &partner in covering {
            shares[usize::from(partner)] += 1.0 / covering.len() as f64;
        }
    }
    shares
}
