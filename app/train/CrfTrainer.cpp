// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/CrfTrainer.h"

#include <lbfgs.h>

#include <cstdio>

namespace foothold::train {

namespace {

lbfgsfloatval_t evaluate(
    void* objective, const lbfgsfloatval_t* x, lbfgsfloatval_t* gradient, const int, const lbfgsfloatval_t)
{
    return static_cast<const CrfObjective*>(objective)->evaluate(x, gradient);
}

} // namespace

tagger::CrfModel trainCrf(const CrfData& data, const std::vector<bool>& texts, const CrfSettings& settings)
{
    CrfObjective objective(data, texts, settings.minCount, settings.l2);
    const int size = int((objective.size() + 15) / 16 * 16);
    lbfgs_parameter_t parameter;
    lbfgs_parameter_init(&parameter);
    parameter.m = 6;
    parameter.epsilon = 1e-4;
    parameter.past = 10;
    parameter.delta = 2e-4;
    parameter.max_iterations = settings.iterations;
    parameter.max_linesearch = 20;
    parameter.linesearch = LBFGS_LINESEARCH_BACKTRACKING;
    parameter.orthantwise_c = settings.l1;
    parameter.orthantwise_start = 0;
    parameter.orthantwise_end = int(objective.size());
    lbfgsfloatval_t* x = lbfgs_malloc(size);
    for (int i = 0; i < size; ++i)
        x[i] = 0.0;
    lbfgsfloatval_t value = 0.0;
    const int result = lbfgs(int(objective.size()), x, &value, evaluate, nullptr, &objective, &parameter);
    tagger::CrfModel model = objective.model(x);
    lbfgs_free(x);
    std::fprintf(stderr, "crf: %zu parameters, %zu features kept, loss %.1f (code %d)\n", objective.size(),
        model.features().size(), value, result);
    return model;
}

} // namespace foothold::train
