// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/filterbar.h"

#include "core/dataset/region.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>

namespace gaia::shell {

using namespace Qt::StringLiterals;
using dataset::Filter;
using widgets::Chip;
using widgets::Theme;

namespace {

constexpr int kIconRoom = 36;

QString subjectWord(Filter::Subject subject)
{
    using S = Filter::Subject;
    switch (subject) {
    case S::Words: return {};
    case S::Status: return FilterBar::tr("Status");
    case S::Caption: return FilterBar::tr("Caption");
    case S::Satellite: return FilterBar::tr("Satellite");
    case S::Sensor: return FilterBar::tr("Sensor");
    case S::Modality: return FilterBar::tr("Modality");
    case S::Resolution: return FilterBar::tr("Resolution");
    case S::Tag: return FilterBar::tr("Tag");
    case S::Theme: return FilterBar::tr("Theme");
    case S::Source: return FilterBar::tr("Source");
    case S::Credit: return FilterBar::tr("Credit");
    case S::Licence: return FilterBar::tr("Licence");
    case S::Location: return FilterBar::tr("Location");
    case S::Curator: return FilterBar::tr("Curator");
    case S::Split: return FilterBar::tr("Split");
    case S::Id: return FilterBar::tr("Id");
    case S::Bounds: return FilterBar::tr("Box");
    case S::Near: return FilterBar::tr("Near");
    case S::Date: return FilterBar::tr("Date");
    case S::Has: return FilterBar::tr("Has");
    case S::Duplicate: return FilterBar::tr("Duplicate");
    case S::View: return FilterBar::tr("View");
    case S::WordCount: return FilterBar::tr("Words");
    case S::Country: return FilterBar::tr("Country");
    case S::Within: return FilterBar::tr("Within");
    case S::Lint: return FilterBar::tr("Finding");
    case S::Grounding: return FilterBar::tr("Claims");
    case S::Tokens: return FilterBar::tr("CLIP tokens");
    }
    return {};
}

/// "Satellite: Landsat 8", "not Has: location", or the term's own text where it is composed.
std::pair<QString, QString> chipWords(const Filter &term)
{
    const Filter::Node &root = term.root();
    const bool isNot = root.kind == Filter::Kind::Not;
    const Filter::Node &leaf = isNot ? *root.children.front() : root;
    if (leaf.kind != Filter::Kind::Leaf) {
        return {{}, term.toText()};
    }
    const QString subject = subjectWord(leaf.subject);
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
    return {label, leaf.value};
}

}  // namespace

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_chipRow(new QWidget(this))
    , m_more(widgets::makeLabel({}, widgets::TextUse::Label, widgets::TextRole::Second, this))
    , m_field(new QLineEdit(this))
{
    setFixedHeight(32);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(kIconRoom, 0, widgets::space::kSmall, 0);
    row->setSpacing(widgets::space::kSmall);
    row->addWidget(m_chipRow);
    row->addWidget(m_more);
    row->addWidget(m_field, 1);
    auto *chips = new QHBoxLayout(m_chipRow);
    chips->setContentsMargins(0, 0, 0, 0);
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
    m_field->setPlaceholderText(terms.empty() ? tr("Add a filter: words, place, tag, date")
                                              : tr("Add a filter"));
    fitChips();
}

void FilterBar::focusField()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
}

/// Chips that find no room are counted instead of squeezed.
void FilterBar::fitChips()
{
    const int room = width() - kIconRoom - m_field->minimumWidth() - 90;
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
    const auto term = Filter::parse(m_field->text());
    if (!term) {
        setFault(term.error().message);
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
    }
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
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
    widgets::paintIcon(painter, QRect(8, 0, 20, height()), u"view-filter"_s,
                       theme.palette.secondText);
}

}  // namespace gaia::shell
