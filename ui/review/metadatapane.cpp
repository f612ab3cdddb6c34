// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/metadatapane.h"

#include "ui/review/fieldrow.h"
#include "ui/review/findinglist.h"
#include "ui/review/judgement.h"
#include "ui/review/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/theme.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <utility>

namespace gaia::review {

using namespace Qt::StringLiterals;
using dataset::Field;
using widgets::Button;
using widgets::Chip;
using widgets::TextRole;
using widgets::TextUse;

namespace {

constexpr int kSummaryChips = 3;

/// Where a field stands in the grid: row, column pair, and whether it takes the whole width.
struct Spot {
    Field field;
    int row;
    int column;
    bool isWide;
};
constexpr Spot kSpots[] = {
    {Field::Location, 0, 0, false},  {Field::Coordinates, 0, 1, false},
    {Field::Date, 1, 0, false},      {Field::Modalities, 1, 1, false},
    {Field::Satellite, 2, 0, false}, {Field::Resolution, 2, 1, false},
    {Field::Sensor, 3, 0, true},     {Field::Tag, 4, 0, true},
    {Field::Theme, 5, 0, true},
};
/// Fields that a folded pane shows first.
constexpr Field kSummary[] = {Field::Location,   Field::Date, Field::Modalities, Field::Satellite,
                              Field::Resolution, Field::Tag,  Field::Sensor,     Field::Theme};

/// The tick of what a person confirmed, for the legend.
class Tick final : public QWidget {
public:
    explicit Tick(QWidget *parent)
        : QWidget(parent)
    {
        setFixedSize(9, 9);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        widgets::paintTick(painter, QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5),
                           widgets::Theme::of(this).palette.accepted, 1.5);
    }
};

}  // namespace

MetadataPane::MetadataPane(QWidget *parent)
    : Panel(widgets::Surface::Window, Qt::BottomEdge, parent)
{
    setObjectName(u"metadata"_s);
    setAccessibleName(tr("Metadata"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(widgets::space::kLarge, 6, widgets::space::kHair, 8);
    column->setSpacing(widgets::space::kHair);
    buildHeader();
    m_failure = widgets::makeLabel({}, TextUse::Label, TextRole::Error, this);
    m_failure->setWordWrap(true);
    m_failure->hide();
    column->addWidget(m_failure);
    m_summary = new QWidget(this);
    auto *summaryRow = new QHBoxLayout(m_summary);
    summaryRow->setContentsMargins(0, 0, 0, 0);
    summaryRow->setSpacing(widgets::space::kHair);
    column->addWidget(m_summary);
    buildRows();
    m_findings = new FindingList(this);
    m_findings->setObjectName(u"imageFindings"_s);
    connect(m_findings, &FindingList::dismissAsked, this, &MetadataPane::dismissAsked);
    column->addWidget(m_findings);
    setNothing();
    updateFold();
}

void MetadataPane::buildHeader()
{
    auto *header = new QWidget(this);
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(widgets::space::kSmall);
    m_fold = new Button(Button::Kind::Quiet, {}, header);
    connect(m_fold, &Button::clicked, this, [this] { setFolded(!m_isFolded); });
    m_title = widgets::makeLabel(tr("Metadata"), TextUse::LabelBold, TextRole::Second, header);
    m_legend = new QWidget(header);
    auto *legend = new QHBoxLayout(m_legend);
    legend->setContentsMargins(0, 0, 0, 0);
    legend->setSpacing(5);
    legend->addWidget(new Tick(m_legend));
    legend->addWidget(
        widgets::makeLabel(tr("confirmed"), TextUse::Label, TextRole::Second, m_legend));
    auto *dashed = new Chip(Chip::Kind::Claimed, tr("dashed"), m_legend);
    dashed->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    dashed->setFocusPolicy(Qt::NoFocus);
    dashed->setAttribute(Qt::WA_TransparentForMouseEvents);
    legend->addWidget(dashed);
    legend->addWidget(
        widgets::makeLabel(tr("claimed by the model"), TextUse::Label, TextRole::Second, m_legend));
    m_confirm = new Button(Button::Kind::Quiet, {}, header);
    row->addWidget(m_fold);
    row->addWidget(m_title);
    row->addWidget(m_legend);
    row->addStretch(1);
    row->addWidget(m_confirm);
    layout()->addWidget(header);
}

void MetadataPane::buildRows()
{
    m_grid = new QWidget(this);
    auto *grid = new QGridLayout(m_grid);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(widgets::space::kSmall);
    grid->setVerticalSpacing(3);
    const int labelWidth = widgets::Theme::of(this).scaled(54);
    for (const Spot &spot : kSpots) {
        auto *row = new FieldRow(spot.field, m_grid);
        // Coordinates stand beside the place and need no word of their own.
        const bool hasLabel = spot.field != Field::Coordinates;
        const int column = 2 * spot.column + (hasLabel ? 1 : 0);
        grid->addWidget(row, spot.row, column, 1, spot.isWide ? 3 : hasLabel ? 1 : 2);
        if (hasLabel) {
            auto *label =
                widgets::makeLabel(fieldText(spot.field), TextUse::Label, TextRole::Second, m_grid);
            label->setMinimumWidth(labelWidth);
            grid->addWidget(label, spot.row, 2 * spot.column, Qt::AlignTop);
        }
        connect(row, &FieldRow::edited, this, &MetadataPane::edited);
        connect(row, &FieldRow::vocabularyAsked, this, &MetadataPane::vocabularyAsked);
        m_rows.push_back(row);
    }
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    layout()->addWidget(m_grid);
}

FieldRow *MetadataPane::row(Field field) const
{
    for (FieldRow *row : m_rows) {
        if (row->field() == field) {
            return row;
        }
    }
    return nullptr;
}

void MetadataPane::setDetail(const project::ImageDetail &detail)
{
    if (!m_hasImage || m_image.key != detail.image.key) {
        m_failure->hide();
    }
    m_image = detail.image;
    m_hasImage = true;
    for (FieldRow *row : m_rows) {
        row->setImage(m_image);
    }
    updateSummary();
    updateFold();
}

void MetadataPane::setNothing()
{
    finish();
    m_hasImage = false;
    m_image = {};
    m_findings->setFindings({});
    point(std::nullopt);
    m_failure->hide();
    updateFold();
}

void MetadataPane::setJudgement(const Judgement &judgement)
{
    Findings told;
    for (const Finding &finding : judgement.findings) {
        // What is merely unknown shows in the fields themselves.
        const bool isUnknown = finding.rule == Rule::NoDate || finding.rule == Rule::NoPlace
            || finding.rule == Rule::NoCredit;
        if (!isUnknown) {
            told.push_back(finding);
        }
    }
    m_findings->setFindings(told);
}

void MetadataPane::point(std::optional<Field> field)
{
    for (FieldRow *row : m_rows) {
        row->setPointed(field && row->field() == *field);
    }
    if (field && m_isFolded) {
        setFolded(false);
        m_isUnfoldedToPoint = true;
    } else if (!field && std::exchange(m_isUnfoldedToPoint, false)) {
        setFolded(m_isCompact);
    }
}

void MetadataPane::finish()
{
    for (FieldRow *row : m_rows) {
        row->finish();
    }
}

void MetadataPane::setCompact(bool isCompact)
{
    m_isCompact = isCompact;
    m_findings->setMostShown(isCompact ? 1 : 3);
    setFolded(isCompact);
}

void MetadataPane::setFolded(bool isFolded)
{
    m_isFolded = isFolded;
    if (isFolded) {
        finish();
    }
    updateFold();
}

void MetadataPane::updateFold()
{
    m_fold->setIconName(m_isFolded ? u"arrow-right"_s : u"arrow-down"_s);
    m_fold->setToolTip(m_isFolded ? tr("Show all metadata") : tr("Fold metadata to a line"));
    m_fold->setAccessibleName(m_fold->toolTip());
    m_fold->setVisible(m_isCompact);
    m_legend->setVisible(!m_isCompact);
    m_grid->setVisible(m_hasImage && !m_isFolded);
    m_summary->setVisible(m_hasImage && m_isFolded);
    const int claims = countClaims();
    m_confirm->setText(claims == 1 ? tr("Confirm 1 claim")
                                   : tr("Confirm %n claims", nullptr, claims));
    m_confirm->setVisible(claims > 0);
}

void MetadataPane::updateSummary()
{
    while (QLayoutItem *item = m_summary->layout()->takeAt(0)) {
        if (item->widget()) {
            item->widget()->deleteLater();
            item->widget()->hide();
        }
        delete item;
    }
    int shown = 0;
    int more = 0;
    auto *line = static_cast<QHBoxLayout *>(m_summary->layout());
    for (const Field field : kSummary) {
        const QStringList values = FieldRow::values(m_image, field);
        for (const QString &value : values) {
            if (shown == kSummaryChips) {
                ++more;
                continue;
            }
            auto *chip = new Chip(FieldRow::kindOf(m_image, field), value, m_summary);
            chip->setToolTip(fieldText(field));
            connect(chip, &Chip::clicked, this, [this, field] {
                setFolded(false);
                row(field)->edit(toText(m_image, field));
            });
            line->addWidget(chip);
            ++shown;
        }
    }
    if (more > 0 || shown == 0) {
        const QString words = shown == 0 ? tr("Nothing known yet") : tr("%n more", nullptr, more);
        auto *rest = new Button(Button::Kind::Link, words, m_summary);
        connect(rest, &Button::clicked, this, [this] { setFolded(false); });
        line->addWidget(rest);
    }
    line->addStretch(1);
}

int MetadataPane::countClaims() const
{
    int claims = 0;
    for (const FieldRow *row : m_rows) {
        claims += m_hasImage ? FieldRow::claims(m_image, row->field()) : 0;
    }
    return claims;
}

std::vector<Field> MetadataPane::claimedFields() const
{
    std::vector<Field> fields;
    for (const FieldRow *row : m_rows) {
        if (m_hasImage && FieldRow::claims(m_image, row->field()) > 0) {
            fields.push_back(row->field());
        }
    }
    return fields;
}

void MetadataPane::setVocabulary(Field field, const QStringList &words)
{
    if (FieldRow *wanted = row(field)) {
        wanted->setVocabulary(words);
    }
}

void MetadataPane::showFailure(Field field, const dataset::MaybeText &text, const QString &reason)
{
    m_failure->setText(reason);
    m_failure->show();
    FieldRow *wanted = row(field);
    if (wanted && !wanted->isEditing()) {
        setFolded(false);
        wanted->edit(text.value_or(QString()));
    }
}

}  // namespace gaia::review
