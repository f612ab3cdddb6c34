// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/filterbar.h"

#include "core/dataset/filterparser.h"
#include "core/dataset/region.h"
#include "ui/library/subjectwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>

#include <algorithm>

namespace gaia::shell {

using namespace Qt::StringLiterals;
using dataset::Filter;
using widgets::Chip;
using widgets::Theme;

namespace {

constexpr int kButtonRoom = 36;  ///< at each end

/// What a term of several values of one subject shows: "Tag: flood or river".
QStringList alternatives(const Filter::Node &node)
{
    QStringList values;
    for (const auto &child : node.children) {
        if (node.kind != Filter::Kind::Or || child->kind != Filter::Kind::Leaf
            || child->subject != node.children.front()->subject
            || child->subject == Filter::Subject::Words) {
            return {};
        }
        values << library::valueTitle(child->subject, child->value);
    }
    return values;
}

/// "Satellite: Landsat 8", "not Has: location", or the term's own text where it is composed.
std::pair<QString, QString> chipWords(const Filter &term)
{
    const Filter::Node &root = term.root();
    const bool isNot = root.kind == Filter::Kind::Not;
    const Filter::Node &leaf = isNot ? *root.children.front() : root;
    if (const QStringList values = alternatives(leaf); !values.isEmpty()) {
        const QString title = library::subjectTitle(leaf.children.front()->subject) + u':';
        return {isNot ? FilterBar::tr("not %1").arg(title) : title,
                values.size() == 2 ? FilterBar::tr("%1 or %2").arg(values.first(), values.last())
                                   : values.join(u", "_s)};
    }
    if (leaf.kind != Filter::Kind::Leaf) {
        return {{}, term.toText()};
    }
    const QString subject = library::subjectTitle(leaf.subject);
    QString label = subject.isEmpty() ? QString() : QString(subject + u':');
    if (isNot) {
        label = label.isEmpty() ? FilterBar::tr("not") : FilterBar::tr("not %1").arg(label);
    }
    if (leaf.subject == Filter::Subject::Within) {
        if (const auto ring = dataset::ringFromText(leaf.value)) {
            return {label, FilterBar::tr("outline of %n points", nullptr,
                                         static_cast<int>(ring->size()))};
        }
    }
    return {label, library::valueTitle(leaf.subject, leaf.value)};
}

}  // namespace

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_chipRow(new QWidget(this))
    , m_more(widgets::makeLabel({}, widgets::TextUse::Label, widgets::TextRole::Second, this))
    , m_field(new QLineEdit(this))
    , m_facets(new widgets::Button(widgets::Button::Kind::Quiet, {}, this))
    , m_views(new widgets::Button(widgets::Button::Kind::Quiet, {}, this))
{
    setFixedHeight(32);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(2, 0, 2, 0);
    row->setSpacing(widgets::space::kSmall);
    m_facets->setIconName(u"view-filter"_s);
    m_facets->setObjectName(u"facetsButton"_s);
    m_views->setIconName(u"bookmark-new"_s);
    m_views->setToolTip(tr("Saved views and sets"));
    m_views->setAccessibleName(m_views->toolTip());
    m_views->setObjectName(u"viewsButton"_s);
    row->addWidget(m_facets);
    row->addWidget(m_chipRow);
    row->addWidget(m_more);
    row->addWidget(m_field, 1);
    row->addWidget(m_views);
    auto *chips = new QHBoxLayout(m_chipRow);
    chips->setContentsMargins(0, 0, 0, 0);
    m_chipRow->hide();
    chips->setSpacing(widgets::space::kSmall - 2);
    m_more->hide();
    m_field->setFrame(false);
    m_field->setMinimumWidth(120);
    m_field->setAttribute(Qt::WA_MacShowFocusRect, false);
    m_field->setStyleSheet(u"QLineEdit { background: transparent; border: none; padding: 0; }"_s);
    m_field->setPlaceholderText(tr("Add a filter: words, place, tag, date"));
    m_field->setAccessibleName(tr("Filter"));
    m_field->setObjectName(u"filterField"_s);
    m_field->setToolTip(tr("Words search the texts; sat:\"Landsat 8\", tag:flood, status:pending, "
                           "date:2010..2015, bbox:-10,35,5,45, -has:location narrow. Enter adds."));
    m_field->installEventFilter(this);
    m_suggestions = new library::FilterSuggestions(*m_field);
    connect(m_field, &QLineEdit::returnPressed, this, &FilterBar::submit);
    connect(m_field, &QLineEdit::textEdited, this, [this] { setFault({}); });
}

void FilterBar::setFilter(const Filter &filter)
{
    if (filter == m_filter && m_chips.size() == filter.terms().size()) {
        return;
    }
    m_filter = filter;
    for (Chip *chip : m_chips) {
        chip->deleteLater();
        chip->hide();
    }
    m_chips.clear();
    const auto terms = filter.terms();
    for (std::size_t i = 0; i < terms.size(); ++i) {
        const auto [label, text] = chipWords(terms[i]);
        auto *chip = new Chip(Chip::Kind::FilterTerm, text, m_chipRow);
        chip->setLabel(label);
        m_chipRow->layout()->addWidget(chip);
        connect(chip, &Chip::closeRequested, this,
                [this, i] { Q_EMIT filterAsked(m_filter.withoutTerm(i)); });
        connect(chip, &Chip::clicked, this, [this, i, text = terms[i].toText()] {
            // A click takes the term back into the field, to change it.
            Q_EMIT filterAsked(m_filter.withoutTerm(i));
            m_field->setText(text);
            focusField();
        });
        chip->show();
        m_chips.push_back(chip);
    }
    m_chipRow->setVisible(!terms.empty());
    m_field->setPlaceholderText(terms.empty() ? tr("Add a filter: words, place, tag, date")
                                              : tr("Add a filter"));
    fitChips();
}

void FilterBar::setFacetsAction(QAction *action)
{
    connect(m_facets, &QAbstractButton::clicked, action, &QAction::trigger);
    m_facets->setToolTip(tr("Values and how many images have them (%1)")
                             .arg(action->shortcut().toString(QKeySequence::NativeText)));
    m_facets->setAccessibleName(m_facets->toolTip());
}

void FilterBar::setFacetsShown(bool areShown)
{
    m_facets->setCheckable(true);
    m_facets->setChecked(areShown);
}

void FilterBar::setSession(const library::FilterSuggestions::Source &source, QMenu *views)
{
    m_suggestions->setSource(source);
    m_views->setEnabled(views != nullptr);
    if (views) {
        m_views->setMenu(views);
    }
}

void FilterBar::focusField()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
}

/// Chips that find no room are counted instead of squeezed.
void FilterBar::fitChips()
{
    const int room = width() - 2 * kButtonRoom - m_field->minimumWidth() - 90;
    int used = 0;
    int hidden = 0;
    for (Chip *chip : m_chips) {
        used += chip->sizeHint().width() + widgets::space::kSmall;
        const bool fits = used <= room;
        chip->setVisible(fits);
        hidden += fits ? 0 : 1;
    }
    m_more->setVisible(hidden > 0);
    m_more->setText(tr("%n more", nullptr, hidden));
}

void FilterBar::submit()
{
    const QString text = m_field->text();
    const auto term = Filter::parse(text);
    if (!term) {
        setFault(term.error().message);
        // From the fault to the end of its term stands selected, ready to be typed over.
        const qsizetype at = std::max<qsizetype>(0, dataset::filterFaultAt(text));
        const qsizetype blank = text.indexOf(u' ', at);
        const qsizetype end = blank > at ? blank : text.size();
        m_field->setSelection(int(at), int(end - at));
        return;
    }
    setFault({});
    m_field->clear();
    Q_EMIT filterAsked(m_filter && *term);
}

void FilterBar::setFault(const QString &fault)
{
    if (fault != m_fault) {
        m_fault = fault;
        Q_EMIT faultChanged(fault);
        update();
    }
}

void FilterBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitChips();
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        update();
        if (event->type() == QEvent::FocusOut) {
            m_suggestions->close();
        }
    }
    if (event->type() == QEvent::ShortcutOverride) {
        // On X11 a line of text takes Ctrl+E for its end and Ctrl+D for deleting: here they export
        // and download, also right after a filter was typed.
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() == Qt::ControlModifier
            && (key->key() == Qt::Key_E || key->key() == Qt::Key_D)) {
            event->ignore();
            return true;
        }
    }
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (m_suggestions->takeKey(key)) {
            return true;
        }
        if (key == Qt::Key_Escape) {
            m_field->clear();
            setFault({});
            m_field->clearFocus();
            return true;
        }
        if (key == Qt::Key_Backspace && m_field->text().isEmpty() && !m_chips.empty()) {
            Q_EMIT filterAsked(m_filter.withoutTerm(m_chips.size() - 1));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FilterBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme theme = Theme::of(this);
    widgets::Outline outline;
    outline.fill = theme.palette.panel;
    outline.line = !m_fault.isEmpty() ? theme.palette.rejected
        : m_field->hasFocus()         ? theme.palette.accent
                                      : theme.palette.fieldLine;
    outline.width = m_field->hasFocus() ? 2 : 1;
    widgets::paintOutline(painter, rect(), outline);
}

}  // namespace gaia::shell
