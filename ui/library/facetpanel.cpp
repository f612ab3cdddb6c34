// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/facetpanel.h"

#include "core/project/queries.h"
#include "ui/library/subjectwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plaintip.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace gaia::library {

using namespace Qt::StringLiterals;
using dataset::Facet;
using dataset::Filter;
using widgets::TextRole;
using widgets::TextUse;
using widgets::Theme;

namespace {

constexpr int kShown = 8;     ///< values of a field before "more"
constexpr int kCounted = 400; ///< values of a field that are counted at all
constexpr int kWidth = 264;
constexpr int kSoonMs = 60;   ///< several changes in a row are counted once

enum Role {
    SubjectRole = Qt::UserRole,
    ValueRole,
    CountRole,
    ShareRole,   ///< of the field's most frequent value, 0 to 1
    KindRole,
};
enum class Kind { Section, Value, Unknown, More, Note };

Kind kindOf(const QTreeWidgetItem &item)
{
    return Kind(item.data(0, KindRole).toInt());
}

/// The count at the right, and below the words a line as long as the value's share.
class FacetDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override
    {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        size.setHeight(Theme::of(option.widget).scaled(28));
        return size;
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Theme theme = Theme::of(option.widget);
        QStyleOptionViewItem own = option;
        const QVariant count = index.data(CountRole);
        const QString number = count.isValid() ? QLocale().toString(count.toLongLong()) : QString();
        const QFont font = theme.font(TextUse::Label);
        const int room = number.isEmpty()
            ? 0
            : QFontMetrics(font).horizontalAdvance(number) + widgets::space::kMedium;
        // The whole row shows that it is chosen; the words leave room for the count.
        own.rect.setRight(option.rect.right() - room);
        if (option.state.testFlag(QStyle::State_Selected)) {
            painter->fillRect(option.rect, theme.palette.accentSoft);
        }
        QStyledItemDelegate::paint(painter, own, index);
        painter->save();
        painter->setFont(font);
        painter->setPen(theme.palette.secondText);
        painter->drawText(option.rect.adjusted(0, 0, -widgets::space::kSmall, 0),
                          Qt::AlignVCenter | Qt::AlignRight, number);
        const double share = index.data(ShareRole).toDouble();
        if (share > 0.0) {
            const int left = option.rect.left() + theme.scaled(26);
            const int whole = option.rect.right() - widgets::space::kSmall - left;
            painter->fillRect(QRectF(left, option.rect.bottom() - 3, whole * share, 2),
                              theme.palette.accent);
        }
        painter->restore();
    }
};

/// A line that stands for nothing to tick.
QTreeWidgetItem *lineOf(const QString &words, Kind kind)
{
    auto *item = new QTreeWidgetItem({words});
    item->setData(0, KindRole, int(kind));
    return item;
}

}  // namespace

FacetPanel::FacetPanel(project::Project &project, ViewState &view, jobs::Runner &runner,
                       QWidget *parent)
    : Panel(widgets::Surface::Panel, Qt::RightEdge, parent)
    , m_project(project)
    , m_view(view)
    , m_runner(runner)
    , m_find(new QLineEdit(this))
    , m_tree(new QTreeWidget(this))
    , m_state(widgets::makeLabel({}, TextUse::Label, TextRole::Second, this))
{
    setObjectName(u"facetPanel"_s);
    setAccessibleName(tr("Values and how many images have them"));
    build();
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoonMs);
    connect(&m_soon, &QTimer::timeout, this, &FacetPanel::load);
    connect(&m_view, &ViewState::filterChanged, this, &FacetPanel::outdate);
    connect(&m_project, &project::Project::changed, this, &FacetPanel::outdate);
}

FacetPanel::~FacetPanel()
{
    m_stop.request_stop();
}

void FacetPanel::build()
{
    setFixedWidth(Theme::of(this).scaled(kWidth));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, widgets::space::kSmall, 1, 0);
    column->setSpacing(widgets::space::kSmall);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(widgets::space::kLarge, 0, widgets::space::kSmall, 0);
    head->addWidget(widgets::makeLabel(tr("Values"), TextUse::PanelTitle));
    head->addStretch();
    auto *close = new widgets::Button(widgets::Button::Kind::Quiet, {}, this);
    close->setIconName(u"window-close"_s);
    close->setToolTip(tr("Close the panel of values"));
    close->setAccessibleName(close->toolTip());
    connect(close, &QAbstractButton::clicked, this, &FacetPanel::closeAsked);
    head->addWidget(close);
    column->addLayout(head);
    auto *search = new QHBoxLayout;
    search->setContentsMargins(widgets::space::kLarge, 0, widgets::space::kLarge, 0);
    m_find->setPlaceholderText(tr("Find a value"));
    m_find->setAccessibleName(tr("Find a value"));
    m_find->setClearButtonEnabled(true);
    m_find->setObjectName(u"facetFind"_s);
    search->addWidget(m_find);
    column->addLayout(search);
    m_state->setContentsMargins(widgets::space::kLarge, 0, widgets::space::kLarge, 0);
    column->addWidget(m_state);
    m_tree->setProperty("bare", true);
    m_tree->setHeaderHidden(true);
    m_tree->setColumnCount(1);
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(Theme::of(this).scaled(14));
    m_tree->setObjectName(u"facetTree"_s);
    m_tree->setAccessibleName(tr("Values and how many images have them"));
    m_tree->setItemDelegate(new FacetDelegate(m_tree));
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setToolTip({});
    column->addWidget(m_tree, 1);
    for (const Subject subject : dataset::facetSubjects()) {
        auto *section = lineOf(subjectTitle(subject), Kind::Section);
        section->setData(0, SubjectRole, int(subject));
        section->setFont(0, Theme::of(this).font(TextUse::InterfaceBold));
        section->setChildIndicatorPolicy(QTreeWidgetItem::ShowIndicator);
        m_tree->addTopLevelItem(section);
        m_sections[subject] = section;
    }
    for (const Subject subject : {Subject::Status, Subject::Satellite, Subject::Tag}) {
        m_sections[subject]->setExpanded(true);
    }
    connect(m_tree, &QTreeWidget::itemExpanded, this, [this](QTreeWidgetItem *) { outdate(); });
    connect(m_tree, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem *item) {
        if (!m_isFilling) {
            toggle(item);
        }
    });
    connect(m_tree, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) {
        const Kind kind = kindOf(*item);
        if (kind == Kind::Value || kind == Kind::Unknown) {
            item->setCheckState(0, item->checkState(0) == Qt::Checked ? Qt::Unchecked : Qt::Checked);
        }
    });
    connect(m_tree, &QTreeWidget::itemClicked, this, [this](QTreeWidgetItem *item) {
        if (kindOf(*item) == Kind::More) {
            m_whole.insert(subjectOf(*item->parent()));
            const Subject subject = subjectOf(*item->parent());
            // The line that was clicked goes, so that it must not be touched any more.
            QTimer::singleShot(0, this, [this, subject] {
                fill(*m_sections.at(subject), m_facets[subject]);
                narrow(m_find->text());
            });
        }
    });
    connect(m_tree, &QTreeWidget::customContextMenuRequested, this, &FacetPanel::askMenu);
    connect(m_find, &QLineEdit::textChanged, this, &FacetPanel::narrow);
}

FacetPanel::Subject FacetPanel::subjectOf(const QTreeWidgetItem &item) const
{
    return Subject(item.data(0, SubjectRole).toInt());
}

void FacetPanel::open(Subject subject)
{
    if (const auto section = m_sections.find(subject); section != m_sections.end()) {
        section->second->setExpanded(true);
    }
}

void FacetPanel::showEvent(QShowEvent *event)
{
    Panel::showEvent(event);
    if (m_isStale) {
        m_soon.start();
    }
}

void FacetPanel::hideEvent(QHideEvent *event)
{
    Panel::hideEvent(event);
    m_stop.request_stop();
}

void FacetPanel::outdate()
{
    m_isStale = true;
    m_isLoaded = false;
    if (isVisible()) {
        m_soon.start();
    }
}

void FacetPanel::load()
{
    // A count under way is let finish, so that a stream of commits can't starve the panel; one for
    // another filter is of no use.
    m_stop.request_stop();
    m_isStale = false;
    m_isLoading = true;
    std::vector<Subject> wanted;
    for (const auto &[subject, section] : m_sections) {
        if (section->isExpanded()) {
            wanted.push_back(subject);
        }
    }
    m_state->setText(tr("Counting…"));
    const quint64 ticket = m_loads.next();
    m_stop = m_runner.start(
        jobs::Lane::Read, this,
        [&project = m_project, filter = m_view.filter(),
         wanted](const std::stop_token &stop) -> base::Result<Facets> {
            Facets facets;
            for (const Subject subject : wanted) {
                if (stop.stop_requested()) {
                    return base::fail(base::ErrorCode::Cancelled, {});
                }
                auto facet = project::Queries(project).facet(subject, filter, kCounted);
                if (!facet) {
                    return base::fail(facet.error());
                }
                facets.push_back(std::move(*facet));
            }
            return facets;
        },
        [this, ticket](const base::Result<Facets> &facets) {
            if (!m_loads.isCurrent(ticket)) {
                return;
            }
            m_isLoading = false;
            m_state->setText({});
            if (facets) {
                showFacets(*facets);
            } else if (facets.error().code == base::ErrorCode::Cancelled) {
                m_isStale = true;
            } else {
                m_state->setText(facets.error().message);
                Q_EMIT failed(facets.error().message);
            }
        });
}

void FacetPanel::showFacets(const Facets &facets)
{
    for (const Facet &facet : facets) {
        m_facets[facet.subject] = facet;
        fill(*m_sections.at(facet.subject), facet);
    }
    narrow(m_find->text());
    m_isLoaded = true;
}

void FacetPanel::addValue(QTreeWidgetItem &section, const QString &value, qint64 images, qint64 most,
                          bool isChosen)
{
    auto *item = lineOf(valueTitle(subjectOf(section), value), Kind::Value);
    item->setData(0, ValueRole, value);
    item->setData(0, CountRole, images);
    item->setData(0, ShareRole, most > 0 ? double(images) / double(most) : 0.0);
    item->setToolTip(0, widgets::plainTip(value));
    item->setData(0, Qt::AccessibleTextRole, u"%1, %2"_s.arg(item->text(0)).arg(images));
    item->setCheckState(0, isChosen ? Qt::Checked : Qt::Unchecked);
    section.addChild(item);
}

void FacetPanel::fill(QTreeWidgetItem &section, const Facet &facet)
{
    m_isFilling = true;
    const int scrolled = m_tree->verticalScrollBar() ? m_tree->verticalScrollBar()->value() : 0;
    qDeleteAll(section.takeChildren());
    QStringList chosen = dataset::chosenValues(m_view.filter(), facet.subject);
    qint64 most = 1;
    for (const Facet::Value &value : facet.values) {
        most = std::max(most, value.images);
    }
    const bool isWhole = m_whole.contains(facet.subject) || !m_find->text().isEmpty();
    int shown = 0;
    for (const Facet::Value &value : facet.values) {
        const bool isChosen = chosen.removeAll(value.value) > 0;
        if (isWhole || shown < kShown || isChosen) {
            addValue(section, value.value, value.images, most, isChosen);
            ++shown;
        }
    }
    // What the filter asks for stands here even where nothing has it.
    for (const QString &value : std::as_const(chosen)) {
        addValue(section, value, 0, most, true);
    }
    const Filter unknown = dataset::unknownOf(facet.subject);
    if (facet.unknown > 0 && !unknown.isEmpty()) {
        auto *item = lineOf(facet.subject == Subject::Lint ? tr("nothing found") : tr("unknown"),
                            Kind::Unknown);
        item->setData(0, CountRole, facet.unknown);
        const auto terms = m_view.filter().terms();
        const bool isAsked = std::find(terms.begin(), terms.end(), unknown) != terms.end();
        item->setCheckState(0, isAsked ? Qt::Checked : Qt::Unchecked);
        section.addChild(item);
    }
    const auto left = qint64(facet.values.size()) - shown;
    if (left > 0) {
        section.addChild(lineOf(tr("%n more…", nullptr, int(left)), Kind::More));
    } else if (facet.isCut) {
        section.addChild(lineOf(tr("and rarer ones: type them into the filter"), Kind::Note));
    } else if (section.childCount() == 0) {
        section.addChild(lineOf(tr("no image here has one"), Kind::Note));
    }
    for (int i = 0; i < section.childCount(); ++i) {
        QTreeWidgetItem *child = section.child(i);
        child->setFlags(kindOf(*child) == Kind::Note ? Qt::NoItemFlags : child->flags());
        if (kindOf(*child) == Kind::More) {
            child->setForeground(0, Theme::of(this).palette.accent);
            child->setFlags(child->flags() & ~Qt::ItemIsUserCheckable);
        }
    }
    if (m_tree->verticalScrollBar()) {
        m_tree->verticalScrollBar()->setValue(scrolled);
    }
    m_isFilling = false;
}

void FacetPanel::toggle(QTreeWidgetItem *item)
{
    if (!item->parent()) {
        return;
    }
    const Subject subject = subjectOf(*item->parent());
    const bool isOn = item->checkState(0) == Qt::Checked;
    const Filter unknown = dataset::unknownOf(subject);
    Filter filter = m_view.filter();
    if (kindOf(*item) == Kind::Unknown) {
        // No image both has a value and has none.
        filter = dataset::withChosen(filter, subject, {});
        Filter rest;
        for (const Filter &term : filter.terms()) {
            rest = term == unknown ? rest : rest && term;
        }
        m_view.setFilter(isOn ? rest && unknown : rest);
        return;
    }
    Filter rest;
    for (const Filter &term : filter.terms()) {
        rest = !unknown.isEmpty() && term == unknown ? rest : rest && term;
    }
    QStringList values = dataset::chosenValues(filter, subject);
    const QString value = item->data(0, ValueRole).toString();
    values.removeAll(value);
    if (isOn) {
        values << value;
    }
    m_view.setFilter(dataset::withChosen(rest, subject, values));
}

void FacetPanel::askMenu(const QPoint &place)
{
    QTreeWidgetItem *item = m_tree->itemAt(place);
    if (!item || kindOf(*item) != Kind::Value) {
        return;
    }
    const Subject subject = subjectOf(*item->parent());
    const QString value = item->data(0, ValueRole).toString();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Only this")), &QAction::triggered, this, [this, subject, value] {
        m_view.setFilter(dataset::withChosen(m_view.filter(), subject, {value}));
    });
    connect(menu->addAction(tr("All but this")), &QAction::triggered, this, [this, subject, value] {
        m_view.setFilter(dataset::withChosen(m_view.filter(), subject, {})
                         && !Filter::leaf(subject, value));
    });
    menu->popup(m_tree->viewport()->mapToGlobal(place));
}

void FacetPanel::narrow(const QString &words)
{
    const QString wanted = words.trimmed();
    for (const auto &[subject, section] : m_sections) {
        const auto facet = m_facets.find(subject);
        const bool isCut = facet != m_facets.end()
            && section->childCount() < int(facet->second.values.size());
        if (!wanted.isEmpty() && isCut) {
            fill(*section, facet->second);
        }
        int shown = 0;
        for (int i = 0; i < section->childCount(); ++i) {
            QTreeWidgetItem *child = section->child(i);
            const bool fits = wanted.isEmpty()
                || (kindOf(*child) == Kind::Value
                    && child->text(0).contains(wanted, Qt::CaseInsensitive));
            child->setHidden(!fits);
            shown += fits ? 1 : 0;
        }
        section->setHidden(!wanted.isEmpty() && section->isExpanded() && shown == 0);
    }
}

}  // namespace gaia::library
