// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/exportcollection.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace gaia::transfer {

/// What an export would hold, what would be missing of it, and whose pictures stay out by their
/// rights, each to be ticked by name.
class ExportEstimatePane final : public QWidget {
    Q_OBJECT

public:
    /// What the figures depend on besides themselves.
    struct Sight {
        QString folder;
        bool hasPictures = false;
        bool urlsOnly = false;
    };
    explicit ExportEstimatePane(QWidget *parent = nullptr);

    void setCounting();
    void setEstimate(const base::Result<project::ExportEstimate> &estimate, const Sight &sight);
    /// Ticked licences and holders, as ExportOptions::includeUnlicensed takes them.
    [[nodiscard]] QStringList named() const;

Q_SIGNALS:
    void namedChanged();
    /// The images that a problem is about are to be looked at; in the filter's text form.
    void filterAsked(const QString &filter);

private:
    void showRights(const project::ExportEstimate &estimate, bool urlsOnly);
    void showProblems(const project::ExportEstimate &estimate, const Sight &sight);

    QLabel *m_estimate;
    QLabel *m_bytes;
    QLabel *m_problems;
    QLabel *m_rightsTitle;
    QListWidget *m_rights;
};

}  // namespace gaia::transfer
