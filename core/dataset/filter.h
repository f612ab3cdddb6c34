// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dataset/place.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace gaia::dataset {

/// Which images are meant: a small expression tree with a text form, e.g.
/// `status:pending sat:"Landsat 8" bbox:-10,35,5,45 -tag:flood`. Immutable value, cheap to copy;
/// the empty filter lets everything through. Parsing and printing round-trip.
class Filter {
public:
    /// What a leaf asks about; `Words` is full text over alt text, article, captions, location.
    enum class Subject {
        Words, Status, Caption, Satellite, Sensor, Modality, Resolution, Tag, Theme, Source,
        Credit, Licence, Location, Curator, Split, Id, Bounds, Near, Date, Has, WordCount, Duplicate,
        Country, Within, Lint, Grounding, Tokens, View, Stale, Disputed, Assigned, Season,
        DateKind,
    };
    enum class Kind { All, Leaf, Not, And, Or };

    struct Node {
        Kind kind = Kind::All;
        Subject subject = Subject::Words;  ///< of a leaf
        QString value;                     ///< of a leaf, as written after the colon, unquoted
        bool isPhrase = false;             ///< of a leaf: was quoted
        std::vector<std::shared_ptr<const Node>> children;
    };

    Filter();
    /// Reads the text form. The error names the fault and its position (from 1).
    [[nodiscard]] static base::Result<Filter> parse(const QString &text);
    [[nodiscard]] static Filter leaf(Subject subject, const QString &value);
    [[nodiscard]] static Filter bounds(const GeoBounds &bounds);

    [[nodiscard]] bool isEmpty() const;
    /// True if any term, however deep, is about `subject`.
    [[nodiscard]] bool asksFor(Subject subject) const;
    /// True if the answer hangs on what the check found: lint, grounding, tokens.
    [[nodiscard]] bool asksForFindings() const;
    [[nodiscard]] QString toText() const;
    [[nodiscard]] Filter operator&&(const Filter &other) const;
    [[nodiscard]] Filter operator!() const;
    /// The top-level terms that are joined by AND, as one chip each; none for the empty filter.
    [[nodiscard]] std::vector<Filter> terms() const;
    /// This filter with term `index` taken away.
    [[nodiscard]] Filter withoutTerm(std::size_t index) const;
    /// This filter with every top-level term on `subject` replaced by `term` (empty: removed).
    [[nodiscard]] Filter replacing(Subject subject, const Filter &term) const;

    /// The saved views that it names (`view:NAME`), each once, in the order of their mention.
    [[nodiscard]] QStringList viewNames() const;

    [[nodiscard]] const Node &root() const { return *m_root; }
    bool operator==(const Filter &other) const { return toText() == other.toText(); }

private:
    explicit Filter(std::shared_ptr<const Node> root);
    std::shared_ptr<const Node> m_root;
};

/// The word before the colon, e.g. "sat"; empty for Words.
[[nodiscard]] QString word(Filter::Subject subject);
[[nodiscard]] std::optional<Filter::Subject> subjectFromWord(const QString &text);

}  // namespace gaia::dataset
