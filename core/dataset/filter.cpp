// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/filter.h"

#include "core/dataset/filterparser.h"
#include "core/dataset/words.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace gaia::dataset {

using namespace Qt::StringLiterals;
using Kind = Filter::Kind;
using Node = Filter::Node;
using NodePtr = std::shared_ptr<const Node>;
using Subject = Filter::Subject;

namespace {

constexpr std::array<std::pair<Subject, const char *>, 32> kSubjectWords{{
    {Subject::Status, "status"},
    {Subject::Caption, "caption"},
    {Subject::Satellite, "sat"},
    {Subject::Sensor, "sensor"},
    {Subject::Modality, "modality"},
    {Subject::Resolution, "resolution"},
    {Subject::Tag, "tag"},
    {Subject::Theme, "theme"},
    {Subject::Source, "source"},
    {Subject::Credit, "credit"},
    {Subject::Licence, "licence"},
    {Subject::Location, "location"},
    {Subject::Curator, "curator"},
    {Subject::Split, "split"},
    {Subject::Id, "id"},
    {Subject::Bounds, "bbox"},
    {Subject::Near, "near"},
    {Subject::Date, "date"},
    {Subject::Has, "has"},
    {Subject::WordCount, "words"},
    {Subject::Duplicate, "dup"},
    {Subject::Country, "country"},
    {Subject::Within, "within"},
    {Subject::View, "view"},
    {Subject::Lint, "lint"},
    {Subject::Grounding, "grounding"},
    {Subject::Tokens, "tokens"},
    {Subject::Stale, "stale"},
    {Subject::Disputed, "disputed"},
    {Subject::Assigned, "assigned"},
    {Subject::Season, "season"},
    {Subject::DateKind, "dated"},
}};

NodePtr made(Kind kind, std::vector<NodePtr> children)
{
    auto node = std::make_shared<Node>();
    node->kind = kind;
    node->children = std::move(children);
    return node;
}

QString quoted(const QString &value)
{
    QString escaped = value;
    escaped.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return u'"' + escaped + u'"';
}

/// Quotes where the plain form would read as something else.
QString leafText(const Node &leaf)
{
    static const QRegularExpression special(u"[\\s()\"]|^$"_s);
    // A word by itself could also read as a negation, as OR, or as a field.
    static const QRegularExpression specialWord(u"^-|^OR$|:"_s);
    const bool isPlain = !leaf.value.contains(special);
    if (leaf.subject == Subject::Words) {
        return isPlain && !leaf.isPhrase && !leaf.value.contains(specialWord) ? leaf.value
                                                                              : quoted(leaf.value);
    }
    return word(leaf.subject) + u':' + (isPlain ? leaf.value : quoted(leaf.value));
}

QString textOf(const Node &node, bool isInside)
{
    QStringList parts;
    switch (node.kind) {
    case Kind::All: return {};
    case Kind::Leaf: return leafText(node);
    case Kind::Not: return u'-' + textOf(*node.children.front(), true);
    case Kind::And:
    case Kind::Or:
        for (const NodePtr &child : node.children) {
            parts << textOf(*child, true);
        }
    }
    const QString text = parts.join(node.kind == Kind::Or ? u" OR "_s : u" "_s);
    return isInside ? QString(u'(' + text + u')') : text;
}

/// Of this subject and no other, also negated or as one of several values.
bool isAbout(const Node &node, Subject subject)
{
    return node.kind == Kind::Leaf
        ? node.subject == subject
        : !node.children.empty()
            && std::all_of(node.children.begin(), node.children.end(),
                           [&](const NodePtr &child) { return isAbout(*child, subject); });
}

bool holds(const Node &node, Subject subject)
{
    return (node.kind == Kind::Leaf && node.subject == subject)
        || std::any_of(node.children.begin(), node.children.end(),
                       [&](const NodePtr &child) { return holds(*child, subject); });
}

void gatherViews(const Node &node, QStringList &names)
{
    if (node.kind == Kind::Leaf && node.subject == Subject::View
        && !names.contains(node.value, Qt::CaseInsensitive)) {
        names.append(node.value);
    }
    for (const NodePtr &child : node.children) {
        gatherViews(*child, names);
    }
}

QString degrees(double value)
{
    return QString::number(value, 'f', 4).remove(QRegularExpression(u"\\.?0+$"_s));
}

}  // namespace

Filter::Filter()
    : m_root(std::make_shared<Node>())
{
}

Filter::Filter(std::shared_ptr<const Node> root)
    : m_root(std::move(root))
{
}

base::Result<Filter> Filter::parse(const QString &text)
{
    auto root = parseFilter(text);
    if (!root) {
        return base::fail(root.error());
    }
    return Filter(std::move(*root));
}

Filter Filter::leaf(Subject subject, const QString &value)
{
    auto node = std::make_shared<Node>();
    node->kind = Kind::Leaf;
    node->subject = subject;
    node->value = value;
    node->isPhrase = subject == Subject::Words && value.contains(u' ');
    return Filter(std::move(node));
}

Filter Filter::bounds(const GeoBounds &bounds)
{
    return leaf(Subject::Bounds,
                QStringList{degrees(bounds.west), degrees(bounds.south), degrees(bounds.east),
                            degrees(bounds.north)}
                    .join(u','));
}

bool Filter::isEmpty() const
{
    return m_root->kind == Kind::All;
}

bool Filter::asksFor(Subject subject) const
{
    return holds(*m_root, subject);
}

bool Filter::asksForFindings() const
{
    return asksFor(Subject::Lint) || asksFor(Subject::Grounding) || asksFor(Subject::Tokens);
}

QString Filter::toText() const
{
    return textOf(*m_root, false);
}

Filter Filter::operator&&(const Filter &other) const
{
    if (isEmpty() || other.isEmpty()) {
        return isEmpty() ? other : *this;
    }
    std::vector<NodePtr> children;
    for (const Filter *side : {this, &other}) {
        if (side->m_root->kind == Kind::And) {
            children.insert(children.end(), side->m_root->children.begin(),
                            side->m_root->children.end());
        } else {
            children.push_back(side->m_root);
        }
    }
    return Filter(made(Kind::And, std::move(children)));
}

Filter Filter::operator!() const
{
    if (m_root->kind == Kind::Not) {
        return Filter(m_root->children.front());
    }
    return isEmpty() ? *this : Filter(made(Kind::Not, {m_root}));
}

std::vector<Filter> Filter::terms() const
{
    std::vector<Filter> terms;
    if (m_root->kind == Kind::And) {
        for (const NodePtr &child : m_root->children) {
            terms.push_back(Filter(child));
        }
    } else if (!isEmpty()) {
        terms.push_back(*this);
    }
    return terms;
}

Filter Filter::withoutTerm(std::size_t index) const
{
    Filter rest;
    const std::vector<Filter> all = terms();
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (i != index) {
            rest = rest && all.at(i);
        }
    }
    return rest;
}

Filter Filter::replacing(Subject subject, const Filter &term) const
{
    Filter rest;
    for (const Filter &other : terms()) {
        if (!isAbout(*other.m_root, subject)) {
            rest = rest && other;
        }
    }
    return rest && term;
}

QStringList Filter::viewNames() const
{
    QStringList names;
    gatherViews(*m_root, names);
    return names;
}

QString word(Filter::Subject subject)
{
    return wordOf(kSubjectWords, subject);
}

std::optional<Filter::Subject> subjectFromWord(const QString &text)
{
    return valueOf(kSubjectWords, text);
}

}  // namespace gaia::dataset
