// SPDX-License-Identifier: GPL-3.0-or-later
// A library wants one source; this one carries the headers that the tests share, compiled once.
