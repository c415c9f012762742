// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/keywords/SpanTagger.h"
#include "core/keywords/tagger/TaggerModel.h"

#include <QByteArray>

#include <memory>

namespace foothold {

// The built-in tagger: a conditional random field proposes spans, boosted trees judge them. Immutable.
class CrfTagger : public SpanTagger
{
public:
    explicit CrfTagger(tagger::TaggerModel model)
        : m_model(std::move(model))
    { }

    static Result<std::shared_ptr<const CrfTagger>> load(const QByteArray& bytes);
    // With the model the program carries, from :/models/tagger.bin; read once.
    static Result<std::shared_ptr<const CrfTagger>> builtIn();
    // Begins to read that model on the pool, so that it is there when the lists are; builtIn() waits for it.
    static void wakeUp();

    QList<TaggedSpan> tag(const ReadText& text) const override;

private:
    tagger::TaggerModel m_model;
};

} // namespace foothold
