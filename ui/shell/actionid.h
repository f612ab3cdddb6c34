// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>

namespace gaia::shell {

/// Everything that a curator can ask for by menu or key. Words, keys and places in the menus are
/// in one table, see actions.h.
enum class ActionId {
    NewProject, OpenProject, OpenSample, ImportFiles, AddFolder, Scrape, Fetch, ReadPages, Export, Preferences, Quit,
    Undo, Redo, FocusFilter, ClearFilter, SaveView, ShowViews,
    ShowFacets, DesignSubset, DesignSplit, ShowEvaluations,
    ShowReview, ShowMap, ShowCoverage, ShowWork, ShowDuplicates,
    NextImage, PreviousImage, Skip, Flag, QueueOrder, Discard, Note, Compare, ActualSize,
    PickCaption1, PickCaption2, PickCaption3, PickCaption4, PickCaption5,
    Accept, Edit, Reject, AcceptAll, ConfirmClaims,
    ApplyFix, NextFinding, ShowSource, Dismiss, Restore, ShowSet, WriteOwn, RankCaption,
    Generate, GenerateOne, CaptionRun, CaptionSets, CaptionSetup,
    Missions,
    MarkClaims, ReplaceInCaptions, AcceptPassing, Recheck, Disputes, Agreement, AssignImages,
    MergeCopy,
    ShowGuideline,
    ShowKeys, About,
};

inline size_t qHash(ActionId id, size_t seed = 0)
{
    return ::qHash(static_cast<int>(id), seed);
}

}  // namespace gaia::shell
