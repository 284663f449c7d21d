// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/singular_vectors.h"

#include "core/stats/random.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace lockstep {

namespace {

constexpr std::size_t oversampling = 5;
constexpr int iterations = 12;

using Vector = std::vector<double>;
using Basis = std::vector<Vector>;

Vector timesTransposed(const BlockGraph& graph, const Vector& accounts)
{
    Vector targets(graph.targetCount(), 0);
    for (const auto& edge : graph.edges())
        targets[edge.target] += accounts[edge.account];
    return targets;
}

Vector times(const BlockGraph& graph, const Vector& targets)
{
    Vector accounts(graph.accountCount(), 0);
    for (const auto& edge : graph.edges())
        accounts[edge.account] += targets[edge.target];
    return accounts;
}

double dot(const Vector& a, const Vector& b)
{
    return std::inner_product(a.begin(), a.end(), b.begin(), 0.0);
}

/// Gram-Schmidt, twice for accuracy; what is dependent on the earlier ones goes.
void orthonormalise(Basis& basis)
{
    Basis kept;
    for (auto& vector : basis) {
        const double before = std::sqrt(dot(vector, vector));
        for (int pass = 0; pass < 2; ++pass)
            for (const auto& other : kept) {
                const double along = dot(vector, other);
                for (std::size_t i = 0; i < vector.size(); ++i)
                    vector[i] -= along * other[i];
            }
        const double length = std::sqrt(dot(vector, vector));
        if (length <= 1e-10 * before || length <= 0)
            continue;
        for (auto& entry : vector)
            entry /= length;
        kept.push_back(std::move(vector));
    }
    basis = std::move(kept);
}

/// Eigenvectors of a small symmetric matrix by cyclic Jacobi rotations; `matrix` ends as its eigenvalues.
Basis jacobi(Basis& matrix)
{
    const auto n = matrix.size();
    Basis vectors(n, Vector(n, 0));
    for (std::size_t i = 0; i < n; ++i)
        vectors[i][i] = 1;
    for (int sweep = 0; sweep < 50; ++sweep) {
        double off = 0;
        for (std::size_t p = 0; p < n; ++p)
            for (std::size_t q = p + 1; q < n; ++q) {
                off += matrix[p][q] * matrix[p][q];
                if (matrix[p][q] == 0)
                    continue;
                const double theta = (matrix[q][q] - matrix[p][p]) / (2 * matrix[p][q]);
                const double t = (theta >= 0 ? 1 : -1) / (std::abs(theta) + std::sqrt(theta * theta + 1));
                const double c = 1 / std::sqrt(t * t + 1);
                const double s = t * c;
                for (std::size_t k = 0; k < n; ++k) {
                    const double kp = matrix[k][p];
                    const double kq = matrix[k][q];
                    matrix[k][p] = c * kp - s * kq;
                    matrix[k][q] = s * kp + c * kq;
                }
                for (std::size_t k = 0; k < n; ++k) {
                    const double pk = matrix[p][k];
                    const double qk = matrix[q][k];
                    matrix[p][k] = c * pk - s * qk;
                    matrix[q][k] = s * pk + c * qk;
                    const double kp = vectors[k][p];
                    const double kq = vectors[k][q];
                    vectors[k][p] = c * kp - s * kq;
                    vectors[k][q] = s * kp + c * kq;
                }
            }
        if (off < 1e-24)
            break;
    }
    return vectors;
}

} // namespace

std::vector<SingularVector> leftSingularVectors(const BlockGraph& graph, std::size_t count, std::uint64_t seed,
                                                const TaskContext& task)
{
    const auto accounts = graph.accountCount();
    Basis basis(std::min<std::size_t>(count + oversampling, accounts), Vector(accounts));
    SplitMix random(seed);
    for (auto& vector : basis)
        for (auto& entry : vector)
            entry = (random.next() >> 63) != 0 ? 1 : -1;
    orthonormalise(basis);
    for (int i = 0; i < iterations; ++i) {
        for (auto& vector : basis) {
            if (task.cancelled())
                return {};
            vector = times(graph, timesTransposed(graph, vector));
        }
        orthonormalise(basis);
    }

    Basis images;
    for (const auto& vector : basis)
        images.push_back(timesTransposed(graph, vector));
    Basis small(basis.size(), Vector(basis.size(), 0));
    for (std::size_t i = 0; i < basis.size(); ++i)
        for (std::size_t k = 0; k < basis.size(); ++k)
            small[i][k] = dot(images[i], images[k]);
    const auto rotation = jacobi(small);

    std::vector<SingularVector> result;
    for (std::size_t k = 0; k < basis.size(); ++k) {
        SingularVector vector{std::sqrt(std::max(0.0, small[k][k])), Vector(accounts, 0)};
        for (std::size_t i = 0; i < basis.size(); ++i)
            for (std::uint32_t a = 0; a < accounts; ++a)
                vector.entries[a] += rotation[i][k] * basis[i][a];
        const auto largest = std::max_element(vector.entries.begin(), vector.entries.end(),
                                              [](double a, double b) { return std::abs(a) < std::abs(b); });
        if (largest != vector.entries.end() && *largest < 0)
            for (auto& entry : vector.entries)
                entry = -entry;
        result.push_back(std::move(vector));
    }
    std::stable_sort(result.begin(), result.end(),
                     [](const SingularVector& a, const SingularVector& b) { return a.value > b.value; });
    const double tiny = result.empty() ? 0 : 1e-9 * result.front().value;
    std::erase_if(result, [tiny](const SingularVector& vector) { return vector.value <= tiny; });
    if (result.size() > count)
        result.resize(count);
    return result;
}

} // namespace lockstep
